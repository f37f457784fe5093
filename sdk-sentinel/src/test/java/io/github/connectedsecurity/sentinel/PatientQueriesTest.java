package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.http.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientQueriesTest {
  private final List<String> used = new ArrayList<>();
  private final PatientQueries queries = new PatientQueries(recording("usual"), recording("patient"));

  @ParameterizedTest
  @CsvSource({"workspaces/{workspace}/query, patient", "{+resource}/query, patient", "$batch, patient", "workspaces/{workspace}/metadata, usual",
      "{+place}/providers/Microsoft.SecurityInsights/incidents, usual"})
  void queriesAlone_areWaitedFor(String template, String expected) {
    queries.send(ApiRequest.of("POST", "https://api.loganalytics.azure.com/x", Operation.of(template, "")));

    assertThat(used).containsExactly(expected);
  }

  @Test
  void close_closesBoth() {
    queries.close();

    assertThat(used).containsExactly("usual closed", "patient closed");
  }

  private Exchange recording(String name) {
    return new Exchange() {
      @Override
      public ApiResponse send(ApiRequest request) {
        used.add(name);
        return new ApiResponse(200, Map.of(), new byte[0]);
      }

      @Override
      public void close() { used.add(name + " closed"); }
    };
  }
}
