package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubAssessmentsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void listAll_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/subAssessments");
    assertThat(SecurityStub.names(stub.client().subAssessments().listAll(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/subAssessments", "2019-01-01-preview",
        "Microsoft.Security/subAssessments/read (built-in role: Security Reader)");
    stub.pages("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/subAssessments");
    assertThat(SecurityStub.names(stub.client().subAssessments().listAll(MANAGEMENT_GROUP))).containsExactly("one", "two");
    stub.sent("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/subAssessments", "2019-01-01-preview",
        "Microsoft.Security/subAssessments/read (built-in role: Security Reader)");
  }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/assessments/assessment1/subAssessments");
    assertThat(SecurityStub.names(stub.client().subAssessments().list(SUBSCRIPTION, "assessment1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/assessments/assessment1/subAssessments", "2019-01-01-preview",
        "Microsoft.Security/assessments/subAssessments/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/asses"
        + "sment1/subAssessments");
    assertThat(SecurityStub.names(stub.client().subAssessments().list(MACHINE, "assessment1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/assess"
        + "ment1/subAssessments", "2019-01-01-preview",
        "Microsoft.Security/assessments/subAssessments/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/assessme"
        + "nt1/subAssessments/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().subAssessments().get(MACHINE, "assessment1", "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/assess"
        + "ment1/subAssessments/name1", "2019-01-01-preview",
        "Microsoft.Security/assessments/subAssessments/read (built-in role: Security Reader)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().subAssessments().listAll(GROUP));
    assertThat(stub.asked()).isEmpty();
  }
}
