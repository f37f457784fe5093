package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.query.ODataFilter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IotSecurityTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void deviceGroups_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/deviceSecurityGroups");
    assertThat(SecurityStub.names(stub.client().iotSecurity().deviceGroups(MACHINE))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/deviceSecurityGroups",
        "2019-08-01",
        "Microsoft.Security/deviceSecurityGroups/read (built-in role: Security Reader)");
  }

  @Test
  void deviceGroup_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/deviceSecurityGroups"
        + "/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().iotSecurity().deviceGroup(MACHINE, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/deviceSecurityGrou"
        + "ps/name1", "2019-08-01",
        "Microsoft.Security/deviceSecurityGroups/read (built-in role: Security Reader)");
  }

  @Test
  void putDeviceGroup_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/deviceSecurityGroups"
        + "/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().iotSecurity().putDeviceGroup(MACHINE, "name1", Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/deviceSecurityGrou"
        + "ps/name1", "2019-08-01",
        "Microsoft.Security/deviceSecurityGroups/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void deleteDeviceGroup_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/deviceSecurityGro"
        + "ups/name1", 204, "");
    stub.client().iotSecurity().deleteDeviceGroup(MACHINE, "name1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/deviceSecurityG"
        + "roups/name1", "2019-08-01",
        "Microsoft.Security/deviceSecurityGroups/delete (built-in role: Security Admin)");
  }

  @Test
  void solutions_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/iotSecuritySolutions");
    assertThat(SecurityStub.names(stub.client().iotSecurity().solutions(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/iotSecuritySolutions", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions");
    assertThat(SecurityStub.names(stub.client().iotSecurity().solutions(GROUP))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/read (built-in role: Security Reader)");
  }

  @Test
  void solutions_withFilter_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/iotSecuritySolutions");
    assertThat(SecurityStub.names(stub.client().iotSecurity().solutions(SUBSCRIPTION, ODataFilter.raw("state eq 'Failed'")))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/iotSecuritySolutions", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/read (built-in role: Security Reader)", "$filter", "state eq 'Failed'");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions");
    assertThat(SecurityStub.names(stub.client().iotSecurity().solutions(GROUP, ODataFilter.raw("state eq 'Failed'")))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/read (built-in role: Security Reader)", "$filter", "state eq 'Failed'");
  }

  @Test
  void solution_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1", 200, SecurityStub.ONE);
    assertThat(stub.client().iotSecurity().solution(GROUP, "solution1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/read (built-in role: Security Reader)");
  }

  @Test
  void putSolution_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1", 200, SecurityStub.ONE);
    assertThat(stub.client().iotSecurity().putSolution(GROUP, "solution1", Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void updateSolution_sendsTheBody() {
    stub.on("PATCH /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1", 200, SecurityStub.ONE);
    assertThat(stub.client().iotSecurity().updateSolution(GROUP, "solution1", Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PATCH /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void deleteSolution_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1", 204, "");
    stub.client().iotSecurity().deleteSolution(GROUP, "solution1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/delete (built-in role: Security Admin)");
  }

  @Test
  void analyticsModels_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels");
    assertThat(SecurityStub.names(stub.client().iotSecurity().analyticsModels(GROUP, "solution1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/analyticsModels/read (built-in role: Security Reader)");
  }

  @Test
  void analytics_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default", 200,
        SecurityStub.ONE);
    assertThat(stub.client().iotSecurity().analytics(GROUP, "solution1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/analyticsModels/read (built-in role: Security Reader)");
  }

  @Test
  void aggregatedAlerts_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default/aggregatedAlerts");
    assertThat(SecurityStub.names(stub.client().iotSecurity().aggregatedAlerts(GROUP, "solution1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default/aggregatedAlerts",
        "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/analyticsModels/aggregatedAlerts/read (built-in role: Security Reader)");
  }

  @Test
  void aggregatedAlert_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default/aggregatedAle"
        + "rts/alert1", 200, SecurityStub.ONE);
    assertThat(stub.client().iotSecurity().aggregatedAlert(GROUP, "solution1", "alert1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default/aggregatedA"
        + "lerts/alert1", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/analyticsModels/aggregatedAlerts/read (built-in role: Security Reader)");
  }

  @Test
  void dismissAggregatedAlert_saysThatItIsDone() {
    stub.on("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default/aggregatedAl"
        + "erts/alert1/dismiss", 204, "");
    stub.client().iotSecurity().dismissAggregatedAlert(GROUP, "solution1", "alert1");
    stub.sent("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default/aggregated"
        + "Alerts/alert1/dismiss", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/analyticsModels/aggregatedAlerts/dismiss/action (built-in role: Security Admin)");
  }

  @Test
  void aggregatedRecommendations_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default/aggregated"
        + "Recommendations");
    assertThat(SecurityStub.names(stub.client().iotSecurity().aggregatedRecommendations(GROUP, "solution1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default/aggregatedR"
        + "ecommendations", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/analyticsModels/aggregatedRecommendations/read (built-in role: Security Reader)");
  }

  @Test
  void aggregatedRecommendation_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default/aggregatedRec"
        + "ommendations/recommendation1", 200, SecurityStub.ONE);
    assertThat(stub.client().iotSecurity().aggregatedRecommendation(GROUP, "solution1", "recommendation1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/solution1/analyticsModels/default/aggregatedR"
        + "ecommendations/recommendation1", "2019-08-01",
        "Microsoft.Security/iotSecuritySolutions/analyticsModels/aggregatedRecommendations/read (built-in role: Security Reader)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().iotSecurity().deviceGroups(SUBSCRIPTION),
        () -> stub.client().iotSecurity().deviceGroup(SUBSCRIPTION, "name1"),
        () -> stub.client().iotSecurity().putDeviceGroup(SUBSCRIPTION, "name1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().iotSecurity().deleteDeviceGroup(SUBSCRIPTION, "name1"),
        () -> stub.client().iotSecurity().solutions(MANAGEMENT_GROUP),
        () -> stub.client().iotSecurity().solutions(MANAGEMENT_GROUP, ODataFilter.raw("state eq 'Failed'")),
        () -> stub.client().iotSecurity().solution(SUBSCRIPTION, "solution1"),
        () -> stub.client().iotSecurity().putSolution(SUBSCRIPTION, "solution1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().iotSecurity().updateSolution(SUBSCRIPTION, "solution1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().iotSecurity().deleteSolution(SUBSCRIPTION, "solution1"),
        () -> stub.client().iotSecurity().analyticsModels(SUBSCRIPTION, "solution1"),
        () -> stub.client().iotSecurity().analytics(SUBSCRIPTION, "solution1"),
        () -> stub.client().iotSecurity().aggregatedAlerts(SUBSCRIPTION, "solution1"),
        () -> stub.client().iotSecurity().aggregatedAlert(SUBSCRIPTION, "solution1", "alert1"),
        () -> stub.client().iotSecurity().dismissAggregatedAlert(SUBSCRIPTION, "solution1", "alert1"),
        () -> stub.client().iotSecurity().aggregatedRecommendations(SUBSCRIPTION, "solution1"),
        () -> stub.client().iotSecurity().aggregatedRecommendation(SUBSCRIPTION, "solution1", "recommendation1"));
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void aggregates_takeAPageSize() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/n1/analyticsModels/default/aggregatedAlerts");
    assertThat(SecurityStub.names(stub.client().iotSecurity().aggregatedAlerts(GROUP, "n1", 20))).hasSize(2);
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/n1/analyticsModels/default/aggregatedAlerts",
        "2019-08-01", "Microsoft.Security/iotSecuritySolutions/analyticsModels/aggregatedAlerts/read (built-in role: Security Reader)", "$top", "20");
    stub.pages(
        "GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/n1/analyticsModels/default/aggregatedRecommendations");
    assertThat(SecurityStub.names(stub.client().iotSecurity().aggregatedRecommendations(GROUP, "n1", 30))).hasSize(2);
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/iotSecuritySolutions/n1/analyticsModels/default/aggregatedRecommendations",
        "2019-08-01", "Microsoft.Security/iotSecuritySolutions/analyticsModels/aggregatedRecommendations/read (built-in role: Security Reader)", "$top", "30");
  }
}
