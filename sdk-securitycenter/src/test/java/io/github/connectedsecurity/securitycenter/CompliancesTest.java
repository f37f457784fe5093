package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompliancesTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/compliances");
    assertThat(SecurityStub.names(stub.client().compliances().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/compliances", "2017-08-01-preview",
        "Microsoft.Security/compliances/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/compliances");
    assertThat(SecurityStub.names(stub.client().compliances().list(MACHINE))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/compliances",
        "2017-08-01-preview",
        "Microsoft.Security/compliances/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/compliances/day1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().compliances().get(MACHINE, "day1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/compliances/day1",
        "2017-08-01-preview",
        "Microsoft.Security/compliances/read (built-in role: Security Reader)");
  }

  @Test
  void results_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/complianceResults");
    assertThat(SecurityStub.names(stub.client().compliances().results(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/complianceResults", "2017-08-01",
        "Microsoft.Security/complianceResults/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/complianceResults");
    assertThat(SecurityStub.names(stub.client().compliances().results(MACHINE))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/complianceResults",
        "2017-08-01",
        "Microsoft.Security/complianceResults/read (built-in role: Security Reader)");
  }

  @Test
  void result_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/complianceResults/na"
        + "me1", 200, SecurityStub.ONE);
    assertThat(stub.client().compliances().result(MACHINE, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/complianceResults/name1",
        "2017-08-01",
        "Microsoft.Security/complianceResults/read (built-in role: Security Reader)");
  }
}
