package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkloadsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final Workloads workloads = client.workloads();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void setAccountEnabled_mayBeRepeated() {
    service.on("PATCH /v1.0/servicePrincipals/s1", 204, "");
    service.on("PATCH /v1.0/servicePrincipals/s1", 503, "");

    workloads.setAccountEnabled("s1", false);
    assertThatThrownBy(() -> workloads.setAccountEnabled("s1", false)).isInstanceOf(ServiceException.class);
    assertThat(service.asked().get(0).body()).isEqualTo("{\"accountEnabled\":false}");
  }

  @Test
  void get_andDevice_readOne() {
    service.on("GET /v1.0/servicePrincipals/s1", "{\"id\":\"s1\",\"appId\":\"a1\"}");
    service.on("GET /v1.0/devices/d1", "{\"id\":\"d1\",\"isCompliant\":false}");

    assertThat(workloads.get("s1").appId()).contains("a1");
    assertThat(workloads.device("d1").isCompliant()).contains(false);
  }
}
