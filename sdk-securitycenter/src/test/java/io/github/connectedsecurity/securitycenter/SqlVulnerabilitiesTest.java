package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlVulnerabilitiesTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void baselineRules_readsTheWholeAnswer() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAsse"
        + "ssments/default/baselineRules", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().sqlVulnerabilities().baselineRules(MACHINE, "value1")).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAs"
        + "sessments/default/baselineRules", "2023-02-01-preview",
        "Microsoft.Security/sqlVulnerabilityAssessments/baselineRules/read (built-in role: Security Reader)", "workspaceId", "value1");
  }

  @Test
  void baselineRule_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAsse"
        + "ssments/default/baselineRules/rule1", 200, SecurityStub.ONE);
    assertThat(stub.client().sqlVulnerabilities().baselineRule(MACHINE, "rule1", "value1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAs"
        + "sessments/default/baselineRules/rule1", "2023-02-01-preview",
        "Microsoft.Security/sqlVulnerabilityAssessments/baselineRules/read (built-in role: Security Reader)", "workspaceId", "value1");
  }

  @Test
  void putBaselineRule_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAsse"
        + "ssments/default/baselineRules/rule1", 200, SecurityStub.ONE);
    assertThat(stub.client().sqlVulnerabilities().putBaselineRule(MACHINE, "rule1", "value1", Map.of("properties", Map.of("some", "thing"))).name())
        .contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAs"
        + "sessments/default/baselineRules/rule1", "2023-02-01-preview",
        "Microsoft.Security/sqlVulnerabilityAssessments/baselineRules/write (built-in role: Security Admin)", "workspaceId", "value1");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void addBaselineRules_sendsTheBody() {
    stub.on("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAss"
        + "essments/default/baselineRules", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().sqlVulnerabilities().addBaselineRules(MACHINE, "value1", Map.of("properties", Map.of("some", "thing"))))
        .extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityA"
        + "ssessments/default/baselineRules", "2023-02-01-preview",
        "Microsoft.Security/sqlVulnerabilityAssessments/baselineRules/action (built-in role: Security Admin)", "workspaceId", "value1");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void deleteBaselineRule_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityA"
        + "ssessments/default/baselineRules/rule1", 204, "");
    stub.client().sqlVulnerabilities().deleteBaselineRule(MACHINE, "rule1", "value1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilit"
        + "yAssessments/default/baselineRules/rule1", "2023-02-01-preview",
        "Microsoft.Security/sqlVulnerabilityAssessments/baselineRules/delete (built-in role: Security Admin)", "workspaceId", "value1");
  }

  @Test
  void scans_readsTheWholeAnswer() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAsse"
        + "ssments/default/scans", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().sqlVulnerabilities().scans(MACHINE, "value1")).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAs"
        + "sessments/default/scans", "2023-02-01-preview",
        "Microsoft.Security/sqlVulnerabilityAssessments/scans/read (built-in role: Security Reader)", "workspaceId", "value1");
  }

  @Test
  void scan_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAsse"
        + "ssments/default/scans/scan1", 200, SecurityStub.ONE);
    assertThat(stub.client().sqlVulnerabilities().scan(MACHINE, "scan1", "value1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAs"
        + "sessments/default/scans/scan1", "2023-02-01-preview",
        "Microsoft.Security/sqlVulnerabilityAssessments/scans/read (built-in role: Security Reader)", "workspaceId", "value1");
  }

  @Test
  void scanResults_readsTheWholeAnswer() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAsse"
        + "ssments/default/scans/scan1/scanResults", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().sqlVulnerabilities().scanResults(MACHINE, "scan1", "value1")).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAs"
        + "sessments/default/scans/scan1/scanResults", "2023-02-01-preview",
        "Microsoft.Security/sqlVulnerabilityAssessments/scans/scanResults/read (built-in role: Security Reader)", "workspaceId", "value1");
  }

  @Test
  void scanResult_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAsse"
        + "ssments/default/scans/scan1/scanResults/result1", 200, SecurityStub.ONE);
    assertThat(stub.client().sqlVulnerabilities().scanResult(MACHINE, "scan1", "result1", "value1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/sqlVulnerabilityAs"
        + "sessments/default/scans/scan1/scanResults/result1", "2023-02-01-preview",
        "Microsoft.Security/sqlVulnerabilityAssessments/scans/scanResults/read (built-in role: Security Reader)", "workspaceId", "value1");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().sqlVulnerabilities().baselineRules(SUBSCRIPTION, "value1"),
        () -> stub.client().sqlVulnerabilities().baselineRule(SUBSCRIPTION, "rule1", "value1"),
        () -> stub.client().sqlVulnerabilities().putBaselineRule(SUBSCRIPTION, "rule1", "value1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().sqlVulnerabilities().addBaselineRules(SUBSCRIPTION, "value1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().sqlVulnerabilities().deleteBaselineRule(SUBSCRIPTION, "rule1", "value1"),
        () -> stub.client().sqlVulnerabilities().scans(SUBSCRIPTION, "value1"),
        () -> stub.client().sqlVulnerabilities().scan(SUBSCRIPTION, "scan1", "value1"),
        () -> stub.client().sqlVulnerabilities().scanResults(SUBSCRIPTION, "scan1", "value1"),
        () -> stub.client().sqlVulnerabilities().scanResult(SUBSCRIPTION, "scan1", "result1", "value1"));
    assertThat(stub.asked()).isEmpty();
  }
}
