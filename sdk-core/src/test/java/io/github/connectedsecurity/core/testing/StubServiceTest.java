package io.github.connectedsecurity.core.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.http.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StubServiceTest {
  private final StubService service = StubService.start();
  private final Http http = service.options().http(Service.GRAPH);

  @AfterEach
  void stop() { service.close(); }

  @Test
  void requestWithoutAnswer_endsInAnErrorThatNoTestExpects_andListsWhatIsLeft() {
    service.on("GET /used", "{}").on("GET /things", "{}").on("DELETE /things", 204, "");
    http.get("used").send();

    assertThatThrownBy(() -> http.get("used").send()).isExactlyInstanceOf(ApiException.class)
        .hasMessageContaining("No answer for GET /used, only for [DELETE /things, GET /things]");
  }

  @Test
  void failure_tellsWhetherACallIsRepeatable() {
    service.on("POST /act", 503, "").on("POST /act", 503, "");

    assertThatThrownBy(() -> http.post("act").send()).isInstanceOf(OutcomeUnknownException.class);
    assertThatThrownBy(() -> http.post("act").repeatable().send()).isInstanceOf(ServiceException.class);
  }
}
