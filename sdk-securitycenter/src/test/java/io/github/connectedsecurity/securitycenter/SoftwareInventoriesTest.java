package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SoftwareInventoriesTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void listOf_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/softwareInventories");
    assertThat(SecurityStub.names(stub.client().softwareInventories().listOf(MACHINE))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/softwareInventories",
        "2021-05-01-preview",
        "Microsoft.Security/softwareInventories/read (built-in role: Security Reader)");
  }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/softwareInventories");
    assertThat(SecurityStub.names(stub.client().softwareInventories().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/softwareInventories", "2021-05-01-preview",
        "Microsoft.Security/softwareInventories/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/softwareInventories/"
        + "name1", 200, SecurityStub.ONE);
    assertThat(stub.client().softwareInventories().get(MACHINE, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/softwareInventorie"
        + "s/name1", "2021-05-01-preview",
        "Microsoft.Security/softwareInventories/read (built-in role: Security Reader)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().softwareInventories().listOf(SUBSCRIPTION),
        () -> stub.client().softwareInventories().list(GROUP),
        () -> stub.client().softwareInventories().get(SUBSCRIPTION, "name1"));
    assertThat(stub.asked()).isEmpty();
  }
}
