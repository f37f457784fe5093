package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.securitycenter.model.workloads.ProvisioningState;
import io.github.connectedsecurity.securitycenter.model.workloads.ScannerProvider;
import io.github.connectedsecurity.securitycenter.model.workloads.ServerVulnerabilitySettingContent;
import io.github.connectedsecurity.securitycenter.model.workloads.ServerVulnerabilitySettingKind;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerVulnerabilitiesTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsTheWholeAnswer() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/serverVulnerabilityA"
        + "ssessments", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().serverVulnerabilities().list(MACHINE)).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/serverVulnerabilit"
        + "yAssessments", "2020-01-01",
        "Microsoft.Security/serverVulnerabilityAssessments/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/serverVulnerabilityA"
        + "ssessments/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().serverVulnerabilities().get(MACHINE, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/serverVulnerabilit"
        + "yAssessments/name1", "2020-01-01",
        "Microsoft.Security/serverVulnerabilityAssessments/read (built-in role: Security Reader)");
  }

  @Test
  void put_isFollowedToItsEnd() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/serverVulnerabilityA"
        + "ssessments/name1", 202, "", "Location", stub.url() + "/poll").on("GET /poll", 200, "{\"status\":\"Succeeded\"}")
        .on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/serverVulnerabilityA"
            + "ssessments/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().serverVulnerabilities().put(MACHINE, "name1").await(SecurityStub.LONG).orElseThrow().name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/serverVulnerabilit"
        + "yAssessments/name1", "2020-01-01",
        "Microsoft.Security/serverVulnerabilityAssessments/write (built-in role: Security Admin)");
  }

  @Test
  void delete_isFollowedToItsEnd() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/serverVulnerabili"
        + "tyAssessments/name1", 202, "", "Location", stub.url() + "/poll").on("GET /poll", 200, "");
    assertThat(stub.client().serverVulnerabilities().delete(MACHINE, "name1").await(SecurityStub.LONG)).isEmpty();
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/serverVulnerabi"
        + "lityAssessments/name1", "2020-01-01",
        "Microsoft.Security/serverVulnerabilityAssessments/delete (built-in role: Security Admin)");
  }

  @Test
  void settings_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings");
    assertThat(SecurityStub.names(stub.client().serverVulnerabilities().settings(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings", "2023-05-01",
        "Microsoft.Security/serverVulnerabilityAssessmentsSettings/read (built-in role: Security Reader)");
  }

  @Test
  void setting_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings/kind1", 200, SecurityStub.ONE);
    assertThat(stub.client().serverVulnerabilities().setting(SUBSCRIPTION, "kind1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings/kind1", "2023-05-01",
        "Microsoft.Security/serverVulnerabilityAssessmentsSettings/read (built-in role: Security Reader)");
  }

  @Test
  void putSetting_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings/kind1", 200, SecurityStub.ONE);
    assertThat(stub.client().serverVulnerabilities().putSetting(SUBSCRIPTION, "kind1",
        ServerVulnerabilitySettingContent.of(ServerVulnerabilitySettingKind.AZURE_SERVERS_SETTING, ScannerProvider.MDE_TVM)).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings/kind1", "2023-05-01",
        "Microsoft.Security/serverVulnerabilityAssessmentsSettings/write (built-in role: Security Admin)");
    stub.sentBody("{\"kind\":\"AzureServersSetting\",\"properties\":{\"selectedProvider\":\"MdeTvm\"}}");
  }

  @Test
  void deleteSetting_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings/kind1", 204, "");
    stub.client().serverVulnerabilities().deleteSetting(SUBSCRIPTION, "kind1");
    stub.sent("DELETE /subscriptions/s1/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings/kind1", "2023-05-01",
        "Microsoft.Security/serverVulnerabilityAssessmentsSettings/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().serverVulnerabilities().list(SUBSCRIPTION),
        () -> stub.client().serverVulnerabilities().get(SUBSCRIPTION, "name1"),
        () -> stub.client().serverVulnerabilities().put(SUBSCRIPTION, "name1"),
        () -> stub.client().serverVulnerabilities().delete(SUBSCRIPTION, "name1"),
        () -> stub.client().serverVulnerabilities().settings(GROUP),
        () -> stub.client().serverVulnerabilities().setting(GROUP, "kind1"),
        () -> stub.client().serverVulnerabilities().putSetting(GROUP, "kind1",
            ServerVulnerabilitySettingContent.of(ServerVulnerabilitySettingKind.AZURE_SERVERS_SETTING, ScannerProvider.MDE_TVM)),
        () -> stub.client().serverVulnerabilities().deleteSetting(GROUP, "kind1"));
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void put_isFollowedByTheResourceItself_whenTheAnswerNamesNoPlaceToPoll() {
    String scanner = MACHINE.id() + "/providers/Microsoft.Security/serverVulnerabilityAssessments/default";
    stub.on("PUT " + scanner, 202, "{\"id\":\"" + scanner + "\",\"properties\":{\"provisioningState\":\"Provisioning\"}}")
        .on("GET " + scanner, 200, "{\"id\":\"" + scanner + "\",\"properties\":{\"provisioningState\":\"Provisioning\"}}")
        .on("GET " + scanner, 200, "{\"id\":\"" + scanner + "\",\"properties\":{\"provisioningState\":\"Succeeded\"}}");

    assertThat(stub.client().serverVulnerabilities().put(MACHINE, "default").await(SecurityStub.LONG))
        .hasValueSatisfying(set -> assertThat(set.properties().provisioningState()).contains(ProvisioningState.SUCCEEDED));
    assertThat(stub.asked()).allSatisfy(asked -> assertThat(asked.query()).containsEntry("api-version", "2020-01-01"));
  }
}
