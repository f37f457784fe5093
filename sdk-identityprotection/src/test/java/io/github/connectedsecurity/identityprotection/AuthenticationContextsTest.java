package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewAuthenticationContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationContextsTest {
  private static final String PATH = "/v1.0/identity/conditionalAccess/authenticationContextClassReferences";

  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final AuthenticationContexts contexts = client.authenticationContexts();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void contexts_areReadAndWritten() {
    service.on("GET " + PATH, "{\"value\":[{\"id\":\"c1\",\"isAvailable\":true}]}");
    service.on("GET " + PATH + "/c1", "{\"id\":\"c1\"}");
    service.on("POST " + PATH, 201, "{\"id\":\"c2\"}");
    service.on("PATCH " + PATH + "/c2", 204, "");
    service.on("DELETE " + PATH + "/c2", 204, "");

    assertThat(contexts.list().stream().toList()).singleElement().satisfies(context -> assertThat(context.isAvailable()).contains(true));
    assertThat(contexts.get("c1").id()).isEqualTo("c1");
    assertThat(contexts.create(NewAuthenticationContext.create().id("c2").displayName("Payments").isAvailable(false)).id()).isEqualTo("c2");
    contexts.update("c2", NewAuthenticationContext.create().isAvailable(true));
    contexts.delete("c2");

    assertThat(service.asked().get(2).body()).isEqualTo("{\"id\":\"c2\",\"displayName\":\"Payments\",\"isAvailable\":false}");
    assertThat(service.asked().get(3).body()).isEqualTo("{\"isAvailable\":true}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0", "c100", "1", "C1", "c"})
  void ids_areC1ToC99(String id) {
    assertThatThrownBy(() -> contexts.get(id)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("c1 to c99");
    assertThatThrownBy(() -> contexts.create(NewAuthenticationContext.create().id(id))).isInstanceOf(IllegalArgumentException.class);
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void create_needsAnId_andIsSentOnce_updateMayBeRepeated() {
    service.on("POST " + PATH, 503, "");
    service.on("PATCH " + PATH + "/c2", 503, "");

    assertThatThrownBy(() -> contexts.create(NewAuthenticationContext.create())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> contexts.create(NewAuthenticationContext.create().id("c2"))).isInstanceOf(OutcomeUnknownException.class);
    assertThatThrownBy(() -> contexts.update("c2", NewAuthenticationContext.create())).isInstanceOf(ServiceException.class);
  }
}
