package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InformationPoliciesTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void sensitivitySettings_readsTheWholeAnswer() {
    stub.on("GET /providers/Microsoft.Security/sensitivitySettings", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().informationPolicies().sensitivitySettings()).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("GET /providers/Microsoft.Security/sensitivitySettings", "2023-02-15-preview",
        "Microsoft.Security/sensitivitySettings/read (built-in role: Security Reader)");
  }

  @Test
  void sensitivitySetting_readsOne() {
    stub.on("GET /providers/Microsoft.Security/sensitivitySettings/current", 200, SecurityStub.ONE);
    assertThat(stub.client().informationPolicies().sensitivitySetting().name()).contains("one");
    stub.sent("GET /providers/Microsoft.Security/sensitivitySettings/current", "2023-02-15-preview",
        "Microsoft.Security/sensitivitySettings/read (built-in role: Security Reader)");
  }

  @Test
  void putSensitivitySetting_sendsTheBody() {
    stub.on("PUT /providers/Microsoft.Security/sensitivitySettings/current", 200, SecurityStub.ONE);
    assertThat(stub.client().informationPolicies().putSensitivitySetting(Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PUT /providers/Microsoft.Security/sensitivitySettings/current", "2023-02-15-preview",
        "Microsoft.Security/sensitivitySettings/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/informationProtectionPolicies");
    assertThat(SecurityStub.names(stub.client().informationPolicies().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/informationProtectionPolicies", "2017-08-01-preview",
        "Microsoft.Security/informationProtectionPolicies/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/informationProtec"
        + "tionPolicies");
    assertThat(SecurityStub.names(stub.client().informationPolicies().list(MACHINE))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/informationProtect"
        + "ionPolicies", "2017-08-01-preview",
        "Microsoft.Security/informationProtectionPolicies/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/informationProtectio"
        + "nPolicies/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().informationPolicies().get(MACHINE, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/informationProtect"
        + "ionPolicies/name1", "2017-08-01-preview",
        "Microsoft.Security/informationProtectionPolicies/read (built-in role: Security Reader)");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/informationProtectio"
        + "nPolicies/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().informationPolicies().put(MACHINE, "name1", Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/informationProtect"
        + "ionPolicies/name1", "2017-08-01-preview",
        "Microsoft.Security/informationProtectionPolicies/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }
}
