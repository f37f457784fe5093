package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.securitycenter.model.ResourceSource;
import io.github.connectedsecurity.securitycenter.model.posture.AssessedResource;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentContent;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentExpansion;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentStatusCode;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentVerdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AssessmentsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/assessments");
    assertThat(SecurityStub.names(stub.client().assessments().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/assessments", "2021-06-01",
        "Microsoft.Security/assessments/read (built-in role: Security Reader)");
    stub.pages("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/assessments");
    assertThat(SecurityStub.names(stub.client().assessments().list(MANAGEMENT_GROUP))).containsExactly("one", "two");
    stub.sent("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/assessments", "2021-06-01",
        "Microsoft.Security/assessments/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/name1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().assessments().get(MACHINE, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/name1",
        "2021-06-01",
        "Microsoft.Security/assessments/read (built-in role: Security Reader)");
  }

  @Test
  void getWith_withExpansion_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/name1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().assessments().getWith(MACHINE, "name1", AssessmentExpansion.METADATA).name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/name1",
        "2021-06-01",
        "Microsoft.Security/assessments/read (built-in role: Security Reader)", "$expand", "metadata");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/name1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().assessments().put(MACHINE, "name1", AssessmentContent.of(AssessedResource.of(ResourceSource.AZURE).id("/x"),
        AssessmentVerdict.of(AssessmentStatusCode.UNHEALTHY).cause("Old"))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/name1",
        "2021-06-01",
        "Microsoft.Security/assessments/write (built-in role: Security Assessment Contributor)");
    stub.sentBody("{\"properties\":{\"resourceDetails\":{\"source\":\"Azure\",\"id\":\"/x\"},\"status\":{\"code\":\"Unhealthy\",\"cause\":\"Old\"}}}");
  }

  @Test
  void delete_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/name1", 204,
        "");
    stub.client().assessments().delete(MACHINE, "name1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/name1",
        "2021-06-01",
        "Microsoft.Security/assessments/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().assessments().list(GROUP));
    assertThat(stub.asked()).isEmpty();
  }
}
