package io.github.connectedsecurity.securitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.Guide;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.securitycenter.model.alerts.Alert;
import io.github.connectedsecurity.securitycenter.model.alerts.AlertSeverity;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceOperation;
import io.github.connectedsecurity.securitycenter.model.posture.Assessment;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentStatus;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentStatusCode;
import io.github.connectedsecurity.securitycenter.model.posture.ScoreDetails;
import io.github.connectedsecurity.securitycenter.model.posture.SecureScore;
import io.github.connectedsecurity.securitycenter.model.settings.PricingContent;
import io.github.connectedsecurity.securitycenter.model.settings.PricingTier;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The guide's programs, compiled and run; the page must say the same. */
class GuideTest {
  private static final String BELOW = "/subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23/providers/Microsoft.Security/";
  private static final String RULE = BELOW + "governanceRules/ad9a8e26-29d9-4829-bb30-e597a58cdbb8/";

  private final StubService service = StubService.start();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void page_saysWhatIsCompiledHere() { assertThat(Guide.named("security-center").linesMissingIn(GuideTest.class)).isEmpty(); }

  @Test
  void programs_run() {
    String alert = BELOW + "locations/west/alerts/a1";
    service.on("GET " + BELOW + "secureScores", "{\"value\":[{\"id\":\"/s\",\"properties\":{\"score\":{\"percentage\":0.5}}}]}")
        .on("GET " + BELOW + "assessments", "{\"value\":[{\"id\":\"/a\",\"properties\":{\"status\":{\"code\":\"Unhealthy\"}}},{\"id\":\"/b\"}]}")
        .on("GET " + BELOW + "alerts", "{\"value\":[{\"id\":\"" + alert + "\",\"properties\":{\"severity\":\"Informational\"}}]}")
        .on("POST " + alert + "/dismiss", 204, "")
        .on("PUT " + BELOW + "pricings/VirtualMachines", "{\"id\":\"/p\"}")
        .on("POST " + RULE + "execute", 202, "", "Location", service.url() + RULE + "operationResults/o1")
        .on("GET " + RULE + "operationResults/o1", "{\"status\":\"Succeeded\"}");

    assertThat(run(service.options().toBuilder().time(new FakeTime()).build())).hasSize(1);
    assertThat(service.asked()).hasSize(8);
  }

  private static List<Assessment> run(ClientOptions options) {
    SecurityCenterClient client = SecurityCenterClient.create(options);
    ArmScope subscription = ArmScope.subscription("20ff7fc3-e762-44dd-bd96-b71116dcdc23");
    ArmScope machine = ArmScope.resourceGroup("20ff7fc3-e762-44dd-bd96-b71116dcdc23", "web")
        .resource("Microsoft.Compute", "virtualMachines", "vm1");

    for (SecureScore score : client.secureScores().list(subscription)) {
      score.properties().score().flatMap(ScoreDetails::percentage).ifPresent(ratio -> System.out.println(score.id() + ": " + ratio * 100 + " %"));
    }
    List<Assessment> open = client.assessments().list(subscription).stream()
        .filter(assessment -> assessment.properties().status().flatMap(AssessmentStatus::code).equals(Optional.of(AssessmentStatusCode.UNHEALTHY)))
        .toList();

    for (Alert alert : client.alerts().list(subscription)) {
      if (alert.properties().severity().equals(Optional.of(AlertSeverity.INFORMATIONAL))) {
        client.alerts().dismiss(alert);
      }
    }

    client.pricings().put(subscription, "VirtualMachines", PricingContent.of(PricingTier.STANDARD).subPlan("P2").enforce(true));

    LongRunning<GovernanceOperation> run = client.governanceRules().execute(subscription, "ad9a8e26-29d9-4829-bb30-e597a58cdbb8");
    String token = run.token();
    client.governanceRules().resume(token).await(Duration.ofMinutes(30));

    SecurityCenterClient newer = client.apiVersion(SecurityResourceType.ASSESSMENTS, "2025-05-04");
    try {
      newer.assessments().get(machine, "21300918-b2e3-0346-785f-c77ff57d243b");
    } catch (ApiException e) {
      SecurityErrors.allOf(e).forEach(error -> System.out.println(error.code().orElse("?") + " at " + error.target().orElse("-")));
    }
    return open;
  }
}
