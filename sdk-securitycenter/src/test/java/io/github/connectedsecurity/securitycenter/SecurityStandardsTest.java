package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.CONNECTOR;
import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.securitycenter.model.compliance.AssessmentKey;
import io.github.connectedsecurity.securitycenter.model.compliance.AssignmentEffect;
import io.github.connectedsecurity.securitycenter.model.compliance.ExemptionCategory;
import io.github.connectedsecurity.securitycenter.model.compliance.ExemptionContent;
import io.github.connectedsecurity.securitycenter.model.compliance.SecurityStandardContent;
import io.github.connectedsecurity.securitycenter.model.compliance.StandardAssignmentContent;
import io.github.connectedsecurity.securitycenter.model.compliance.StandardCloud;
import io.github.connectedsecurity.securitycenter.model.compliance.StandardLink;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecurityStandardsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/securityStandards");
    assertThat(SecurityStub.names(stub.client().securityStandards().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/securityStandards", "2024-08-01",
        "Microsoft.Security/securityStandards/read (built-in role: Security Reader)");
    stub.pages("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/securityStandards");
    assertThat(SecurityStub.names(stub.client().securityStandards().list(MANAGEMENT_GROUP))).containsExactly("one", "two");
    stub.sent("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/securityStandards", "2024-08-01",
        "Microsoft.Security/securityStandards/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/securityStandards");
    assertThat(SecurityStub.names(stub.client().securityStandards().list(CONNECTOR))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/securityStandards",
        "2024-08-01",
        "Microsoft.Security/securityStandards/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/securityStandards/id1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().get(SUBSCRIPTION, "id1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/securityStandards/id1", "2024-08-01",
        "Microsoft.Security/securityStandards/read (built-in role: Security Reader)");
    stub.on("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/securityStandards/id1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().get(MANAGEMENT_GROUP, "id1").name()).contains("one");
    stub.sent("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/securityStandards/id1", "2024-08-01",
        "Microsoft.Security/securityStandards/read (built-in role: Security Reader)");
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/securityStandards"
        + "/id1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().get(CONNECTOR, "id1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/securityStandards/id1",
        "2024-08-01",
        "Microsoft.Security/securityStandards/read (built-in role: Security Reader)");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/securityStandards/id1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().put(SUBSCRIPTION, "id1", SecurityStandardContent.of("Ours").assessments(List.of(AssessmentKey.of("k1")))
        .cloudProviders(List.of(StandardCloud.GCP))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/securityStandards/id1", "2024-08-01",
        "Microsoft.Security/securityStandards/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"displayName\":\"Ours\",\"assessments\":[{\"assessmentKey\":\"k1\"}],\"cloudProviders\":[\"GCP\"]}}");
    stub.on("PUT /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/securityStandards/id1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().put(MANAGEMENT_GROUP, "id1", SecurityStandardContent.of("Ours").assessments(List.of(AssessmentKey.of("k1")))
        .cloudProviders(List.of(StandardCloud.GCP))).name()).contains("one");
    stub.sent("PUT /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/securityStandards/id1", "2024-08-01",
        "Microsoft.Security/securityStandards/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"displayName\":\"Ours\",\"assessments\":[{\"assessmentKey\":\"k1\"}],\"cloudProviders\":[\"GCP\"]}}");
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/securityStandards"
        + "/id1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().put(CONNECTOR, "id1", SecurityStandardContent.of("Ours").assessments(List.of(AssessmentKey.of("k1")))
        .cloudProviders(List.of(StandardCloud.GCP))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/securityStandards/id1",
        "2024-08-01",
        "Microsoft.Security/securityStandards/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"displayName\":\"Ours\",\"assessments\":[{\"assessmentKey\":\"k1\"}],\"cloudProviders\":[\"GCP\"]}}");
  }

  @Test
  void delete_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/providers/Microsoft.Security/securityStandards/id1", 204, "");
    stub.client().securityStandards().delete(SUBSCRIPTION, "id1");
    stub.sent("DELETE /subscriptions/s1/providers/Microsoft.Security/securityStandards/id1", "2024-08-01",
        "Microsoft.Security/securityStandards/delete (built-in role: Security Admin)");
    stub.on("DELETE /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/securityStandards/id1", 204, "");
    stub.client().securityStandards().delete(MANAGEMENT_GROUP, "id1");
    stub.sent("DELETE /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/securityStandards/id1", "2024-08-01",
        "Microsoft.Security/securityStandards/delete (built-in role: Security Admin)");
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/securityStanda"
        + "rds/id1", 204, "");
    stub.client().securityStandards().delete(CONNECTOR, "id1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/securityStan"
        + "dards/id1", "2024-08-01",
        "Microsoft.Security/securityStandards/delete (built-in role: Security Admin)");
  }

  @Test
  void assignments_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/standardAssignments");
    assertThat(SecurityStub.names(stub.client().securityStandards().assignments(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/standardAssignments", "2024-08-01",
        "Microsoft.Security/standardAssignments/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/standardAssignments");
    assertThat(SecurityStub.names(stub.client().securityStandards().assignments(MACHINE))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/standardAssignments",
        "2024-08-01",
        "Microsoft.Security/standardAssignments/read (built-in role: Security Reader)");
  }

  @Test
  void assignment_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/standardAssignments/"
        + "name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().assignment(MACHINE, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/standardAssignment"
        + "s/name1", "2024-08-01",
        "Microsoft.Security/standardAssignments/read (built-in role: Security Reader)");
  }

  @Test
  void putAssignment_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/standardAssignments/"
        + "name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().putAssignment(MACHINE, "name1", StandardAssignmentContent.create().assignedStandard(StandardLink.of("/st1"))
        .effect(AssignmentEffect.EXEMPT).exemptionData(ExemptionContent.of(ExemptionCategory.WAIVER, AssessmentKey.of("k1")))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/standardAssignment"
        + "s/name1", "2024-08-01",
        "Microsoft.Security/standardAssignments/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"assignedStandard\":{\"id\":\"/st1\"},\"effect\":\"Exempt\",\"exemptionData\":{\"exemptionCategory\":\"waiver\","
        + "\"assignedAssessment\":{\"assessmentKey\":\"k1\"}}}}");
  }

  @Test
  void deleteAssignment_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/standardAssignmen"
        + "ts/name1", 204, "");
    stub.client().securityStandards().deleteAssignment(MACHINE, "name1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/standardAssignm"
        + "ents/name1", "2024-08-01",
        "Microsoft.Security/standardAssignments/delete (built-in role: Security Admin)");
  }

  @Test
  void customRecommendations_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/customRecommendations");
    assertThat(SecurityStub.names(stub.client().securityStandards().customRecommendations(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/customRecommendations", "2024-08-01",
        "Microsoft.Security/customRecommendations/read (built-in role: Security Reader)");
    stub.pages("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/customRecommendations");
    assertThat(SecurityStub.names(stub.client().securityStandards().customRecommendations(MANAGEMENT_GROUP))).containsExactly("one", "two");
    stub.sent("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/customRecommendations", "2024-08-01",
        "Microsoft.Security/customRecommendations/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/customRecommendations");
    assertThat(SecurityStub.names(stub.client().securityStandards().customRecommendations(CONNECTOR))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/customRecommendations",
        "2024-08-01",
        "Microsoft.Security/customRecommendations/read (built-in role: Security Reader)");
  }

  @Test
  void customRecommendation_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/customRecommendations/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().customRecommendation(SUBSCRIPTION, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/customRecommendations/name1", "2024-08-01",
        "Microsoft.Security/customRecommendations/read (built-in role: Security Reader)");
    stub.on("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/customRecommendations/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().customRecommendation(MANAGEMENT_GROUP, "name1").name()).contains("one");
    stub.sent("GET /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/customRecommendations/name1", "2024-08-01",
        "Microsoft.Security/customRecommendations/read (built-in role: Security Reader)");
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/customRecommendat"
        + "ions/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().customRecommendation(CONNECTOR, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/customRecommend"
        + "ations/name1", "2024-08-01",
        "Microsoft.Security/customRecommendations/read (built-in role: Security Reader)");
  }

  @Test
  void putCustomRecommendation_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/customRecommendations/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().putCustomRecommendation(SUBSCRIPTION, "name1", Map.of("properties", Map.of("some", "thing"))).name())
        .contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/customRecommendations/name1", "2024-08-01",
        "Microsoft.Security/customRecommendations/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
    stub.on("PUT /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/customRecommendations/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().putCustomRecommendation(MANAGEMENT_GROUP, "name1", Map.of("properties", Map.of("some", "thing"))).name())
        .contains("one");
    stub.sent("PUT /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/customRecommendations/name1", "2024-08-01",
        "Microsoft.Security/customRecommendations/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/customRecommendat"
        + "ions/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityStandards().putCustomRecommendation(CONNECTOR, "name1", Map.of("properties", Map.of("some", "thing"))).name())
        .contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/customRecommend"
        + "ations/name1", "2024-08-01",
        "Microsoft.Security/customRecommendations/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void deleteCustomRecommendation_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/providers/Microsoft.Security/customRecommendations/name1", 204, "");
    stub.client().securityStandards().deleteCustomRecommendation(SUBSCRIPTION, "name1");
    stub.sent("DELETE /subscriptions/s1/providers/Microsoft.Security/customRecommendations/name1", "2024-08-01",
        "Microsoft.Security/customRecommendations/delete (built-in role: Security Admin)");
    stub.on("DELETE /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/customRecommendations/name1", 204, "");
    stub.client().securityStandards().deleteCustomRecommendation(MANAGEMENT_GROUP, "name1");
    stub.sent("DELETE /providers/Microsoft.Management/managementGroups/m1/providers/Microsoft.Security/customRecommendations/name1", "2024-08-01",
        "Microsoft.Security/customRecommendations/delete (built-in role: Security Admin)");
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/customRecommen"
        + "dations/name1", 204, "");
    stub.client().securityStandards().deleteCustomRecommendation(CONNECTOR, "name1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/customRecomm"
        + "endations/name1", "2024-08-01",
        "Microsoft.Security/customRecommendations/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().securityStandards().list(GROUP),
        () -> stub.client().securityStandards().get(GROUP, "id1"),
        () -> stub.client().securityStandards().put(GROUP, "id1", SecurityStandardContent.of("Ours").assessments(List.of(AssessmentKey.of("k1")))
            .cloudProviders(List.of(StandardCloud.GCP))),
        () -> stub.client().securityStandards().delete(GROUP, "id1"),
        () -> stub.client().securityStandards().customRecommendations(GROUP),
        () -> stub.client().securityStandards().customRecommendation(GROUP, "name1"),
        () -> stub.client().securityStandards().putCustomRecommendation(GROUP, "name1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().securityStandards().deleteCustomRecommendation(GROUP, "name1"));
    assertThat(stub.asked()).isEmpty();
  }
}
