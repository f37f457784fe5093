package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomAssessmentsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void automations_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/customAssessmentAutomations");
    assertThat(SecurityStub.names(stub.client().customAssessments().automations(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/customAssessmentAutomations", "2021-07-01-preview",
        "Microsoft.Security/customAssessmentAutomations/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customAssessmentAutomations");
    assertThat(SecurityStub.names(stub.client().customAssessments().automations(GROUP))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customAssessmentAutomations", "2021-07-01-preview",
        "Microsoft.Security/customAssessmentAutomations/read (built-in role: Security Reader)");
  }

  @Test
  void automation_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customAssessmentAutomations/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().customAssessments().automation(GROUP, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customAssessmentAutomations/name1", "2021-07-01-preview",
        "Microsoft.Security/customAssessmentAutomations/read (built-in role: Security Reader)");
  }

  @Test
  void putAutomation_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customAssessmentAutomations/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().customAssessments().putAutomation(GROUP, "name1", Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customAssessmentAutomations/name1", "2021-07-01-preview",
        "Microsoft.Security/customAssessmentAutomations/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void deleteAutomation_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customAssessmentAutomations/name1", 204, "");
    stub.client().customAssessments().deleteAutomation(GROUP, "name1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customAssessmentAutomations/name1", "2021-07-01-preview",
        "Microsoft.Security/customAssessmentAutomations/delete (built-in role: Security Admin)");
  }

  @Test
  void stores_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/customEntityStoreAssignments");
    assertThat(SecurityStub.names(stub.client().customAssessments().stores(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/customEntityStoreAssignments", "2021-07-01-preview",
        "Microsoft.Security/customEntityStoreAssignments/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customEntityStoreAssignments");
    assertThat(SecurityStub.names(stub.client().customAssessments().stores(GROUP))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customEntityStoreAssignments", "2021-07-01-preview",
        "Microsoft.Security/customEntityStoreAssignments/read (built-in role: Security Reader)");
  }

  @Test
  void store_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customEntityStoreAssignments/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().customAssessments().store(GROUP, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customEntityStoreAssignments/name1", "2021-07-01-preview",
        "Microsoft.Security/customEntityStoreAssignments/read (built-in role: Security Reader)");
  }

  @Test
  void putStore_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customEntityStoreAssignments/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().customAssessments().putStore(GROUP, "name1", Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customEntityStoreAssignments/name1", "2021-07-01-preview",
        "Microsoft.Security/customEntityStoreAssignments/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void deleteStore_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customEntityStoreAssignments/name1", 204, "");
    stub.client().customAssessments().deleteStore(GROUP, "name1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/customEntityStoreAssignments/name1", "2021-07-01-preview",
        "Microsoft.Security/customEntityStoreAssignments/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().customAssessments().automations(MANAGEMENT_GROUP),
        () -> stub.client().customAssessments().automation(SUBSCRIPTION, "name1"),
        () -> stub.client().customAssessments().putAutomation(SUBSCRIPTION, "name1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().customAssessments().deleteAutomation(SUBSCRIPTION, "name1"),
        () -> stub.client().customAssessments().stores(MANAGEMENT_GROUP),
        () -> stub.client().customAssessments().store(SUBSCRIPTION, "name1"),
        () -> stub.client().customAssessments().putStore(SUBSCRIPTION, "name1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().customAssessments().deleteStore(SUBSCRIPTION, "name1"));
    assertThat(stub.asked()).isEmpty();
  }
}
