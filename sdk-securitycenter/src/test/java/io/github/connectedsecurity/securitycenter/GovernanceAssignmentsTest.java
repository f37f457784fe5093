package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.securitycenter.model.governance.GovernanceAssignmentContent;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceTicketContent;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GovernanceAssignmentsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/assessments/assessment1/governanceAssignments");
    assertThat(SecurityStub.names(stub.client().governanceAssignments().list(SUBSCRIPTION, "assessment1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/assessments/assessment1/governanceAssignments", "2022-01-01-preview",
        "Microsoft.Security/assessments/governanceAssignments/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/asses"
        + "sment1/governanceAssignments");
    assertThat(SecurityStub.names(stub.client().governanceAssignments().list(MACHINE, "assessment1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/assess"
        + "ment1/governanceAssignments", "2022-01-01-preview",
        "Microsoft.Security/assessments/governanceAssignments/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/assessme"
        + "nt1/governanceAssignments/key1", 200, SecurityStub.ONE);
    assertThat(stub.client().governanceAssignments().get(MACHINE, "assessment1", "key1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/assess"
        + "ment1/governanceAssignments/key1", "2022-01-01-preview",
        "Microsoft.Security/assessments/governanceAssignments/read (built-in role: Security Reader)");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/assessme"
        + "nt1/governanceAssignments/key1", 200, SecurityStub.ONE);
    assertThat(stub.client().governanceAssignments().put(MACHINE, "assessment1", "key1", GovernanceAssignmentContent.of(Instant.parse("2026-12-01T00:00:00Z"))
        .owner("kim@contoso.example").additionalData(GovernanceTicketContent.create().ticketNumber(7))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/assess"
        + "ment1/governanceAssignments/key1", "2022-01-01-preview",
        "Microsoft.Security/assessments/governanceAssignments/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"remediationDueDate\":\"2026-12-01T00:00:00Z\",\"owner\":\"kim@contoso.example\",\"additionalData\":{\"ticketNumb"
        + "er\":7}}}");
  }

  @Test
  void delete_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/asses"
        + "sment1/governanceAssignments/key1", 204, "");
    stub.client().governanceAssignments().delete(MACHINE, "assessment1", "key1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/ass"
        + "essment1/governanceAssignments/key1", "2022-01-01-preview",
        "Microsoft.Security/assessments/governanceAssignments/delete (built-in role: Security Admin)");
  }
}
