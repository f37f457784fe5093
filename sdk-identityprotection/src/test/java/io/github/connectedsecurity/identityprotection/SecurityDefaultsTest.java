package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecurityDefaultsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());

  @AfterEach
  void stop() { service.close(); }

  @Test
  void get_andSetEnabled_readAndSwitchIt() {
    service.on("GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy", "{\"id\":\"x\",\"isEnabled\":true}");
    service.on("PATCH /v1.0/policies/identitySecurityDefaultsEnforcementPolicy", 204, "");
    service.on("PATCH /v1.0/policies/identitySecurityDefaultsEnforcementPolicy", 503, "");

    assertThat(client.securityDefaults().get().isEnabled()).contains(true);
    client.securityDefaults().setEnabled(false);
    assertThatThrownBy(() -> client.securityDefaults().setEnabled(true)).isInstanceOf(ServiceException.class);
    assertThat(service.asked().get(1).body()).isEqualTo("{\"isEnabled\":false}");
  }
}
