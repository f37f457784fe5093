package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.CONNECTOR;
import static io.github.connectedsecurity.securitycenter.SecurityStub.LONG;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.arm.LongRunningException;
import io.github.connectedsecurity.core.arm.LongRunningState;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceConditionContent;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceConditionSetContent;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceOperation;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceOperationStatus;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceOwnerSourceContent;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceOwnerType;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceRuleContent;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceRuleType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GovernanceRulesTest {
  private static final String READ = "Microsoft.Security/governanceRules/read (built-in role: Security Reader)";
  private static final String VERSION = "2022-01-01-preview";
  private static final String RULE = "/subscriptions/s1/providers/Microsoft.Security/governanceRules/r1";
  private static final String RESULT = RULE + "/operationResults/o1";

  private final SecurityStub stub = new SecurityStub();
  private final GovernanceRules rules = stub.client().governanceRules();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    for (ArmScope scope : List.of(SUBSCRIPTION, MANAGEMENT_GROUP, CONNECTOR)) {
      stub.pages("GET " + scope.id() + "/providers/Microsoft.Security/governanceRules");
      assertThat(SecurityStub.names(rules.list(scope))).containsExactly("one", "two");
      stub.sent("GET " + scope.id() + "/providers/Microsoft.Security/governanceRules", VERSION, READ);
    }
  }

  @Test
  void get_readsOne() {
    stub.on("GET " + RULE, SecurityStub.ONE);

    assertThat(rules.get(SUBSCRIPTION, "r1").name()).contains("one");
    stub.sent("GET " + RULE, VERSION, READ);
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT " + RULE, 201, SecurityStub.ONE);

    GovernanceRuleContent rule = GovernanceRuleContent.of("Ours", 200, GovernanceRuleType.INTEGRATED,
        List.of(GovernanceConditionSetContent.of(List.of(GovernanceConditionContent.in("$.AssessmentKey", List.of("k1", "k\"2")),
            GovernanceConditionContent.equalTo("$.Severity", "High")))),
        GovernanceOwnerSourceContent.of(GovernanceOwnerType.BY_TAG, "owner")).remediationTimeframe(Duration.ofDays(7).plusSeconds(61));
    assertThat(rules.put(SUBSCRIPTION, "r1", rule).name()).contains("one");
    stub.sent("PUT " + RULE, VERSION, "Microsoft.Security/governanceRules/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"displayName\":\"Ours\",\"rulePriority\":200,\"ruleType\":\"Integrated\",\"conditionSets\":[{\"conditions\":["
        + "{\"property\":\"$.AssessmentKey\",\"value\":\"[\\\"k1\\\",\\\"k\\\\\\\"2\\\"]\",\"operator\":\"In\"},"
        + "{\"property\":\"$.Severity\",\"value\":\"High\",\"operator\":\"Equals\"}]}],\"ownerSource\":{\"type\":\"ByTag\",\"value\":\"owner\"},"
        + "\"sourceResourceType\":\"Assessments\",\"remediationTimeframe\":\"7.00:01:01\"}}");
  }

  @Test
  void content_refusesWhatTheServiceWould() {
    GovernanceOwnerSourceContent owner = GovernanceOwnerSourceContent.of(GovernanceOwnerType.MANUALLY, "kim@contoso.example");
    assertThatIllegalArgumentException().isThrownBy(() -> GovernanceRuleContent.of("r", 1001, GovernanceRuleType.INTEGRATED, List.of(), owner))
        .withMessageContaining("1001");
    GovernanceRuleContent rule = GovernanceRuleContent.of("r", 0, GovernanceRuleType.INTEGRATED, List.of(), owner);
    assertThatIllegalArgumentException().isThrownBy(() -> rule.remediationTimeframe(Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> rule.remediationTimeframe(Duration.ofMillis(1500))).withMessageContaining("whole seconds");
    assertThatIllegalArgumentException().isThrownBy(() -> GovernanceConditionContent.in("$.Severity", List.of()));
  }

  @Test
  void delete_isDoneAtOnce_orFollowedToItsEnd() {
    stub.on("DELETE " + RULE, 204, "").on("DELETE " + RULE, 200, "").on("DELETE " + RULE, 202, "", "Location", stub.url() + RESULT)
        .on("GET " + RESULT, 202, "", "Location", stub.url() + RESULT).on("GET " + RESULT, "{\"status\":\"Succeeded\"}");

    assertThat(rules.delete(SUBSCRIPTION, "r1").state()).isEqualTo(LongRunningState.SUCCEEDED);
    stub.sent("DELETE " + RULE, VERSION, "Microsoft.Security/governanceRules/delete (built-in role: Security Admin)");
    assertThat(rules.delete(SUBSCRIPTION, "r1").await(LONG)).isEmpty();
    assertThat(rules.delete(SUBSCRIPTION, "r1").await(LONG)).hasValueSatisfying(
        end -> assertThat(end.status()).contains(GovernanceOperationStatus.SUCCEEDED));
  }

  @Test
  void execute_isFollowedToItsEnd() {
    begin();
    stub.on("GET " + RESULT, "{\"status\":\"Succeeded\"}");

    assertThat(rules.execute(SUBSCRIPTION, "r1", true).await(LONG)).isPresent();
    stub.sent("POST " + RULE + "/execute", VERSION, "Microsoft.Security/governanceRules/execute/action (built-in role: Security Admin)");
    stub.sentBody("{\"override\":true}");
  }

  @Test
  void execute_isSentOnce() {
    stub.on("POST " + RULE + "/execute", 503, "");

    assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> rules.execute(SUBSCRIPTION, "r1"));
    assertThat(stub.asked()).hasSize(1);
  }

  @Test
  void failureAndCancellation_areTyped_thoughTheyAreAnsweredWith200() {
    assertThat(ended("{\"status\":\"Failed\",\"error\":{\"code\":\"RuleBroken\",\"message\":\"No owner.\"}}")).satisfies(failed -> {
      assertThat(failed.state()).isEqualTo(LongRunningState.FAILED);
      assertThat(failed.code()).isEqualTo("RuleBroken");
      assertThat(failed).hasMessageContaining("No owner.");
    });
    assertThat(ended("{\"status\":\"Canceled\"}").state()).isEqualTo(LongRunningState.CANCELED);
  }

  @Test
  void vanished_isTyped() {
    begin();
    stub.on("GET " + RESULT, 404, "{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"?\"}}");

    LongRunning<GovernanceOperation> gone = rules.execute(SUBSCRIPTION, "r1");
    assertThat(catchThrowableOfType(LongRunningException.class, () -> gone.await(LONG)).state()).isEqualTo(LongRunningState.VANISHED);
  }

  @Test
  void slow_endsAtTheDeadline_asTheServiceAskedToBePolled_andItsTokenGoesOn() {
    begin();
    for (int i = 0; i < 6; i++) {
      stub.on("GET " + RESULT, 202, "", "Retry-After", "100");
    }

    LongRunning<GovernanceOperation> slow = rules.execute(SUBSCRIPTION, "r1");
    assertThatExceptionOfType(DeadlineExceededException.class).isThrownBy(() -> slow.await(Duration.ofMinutes(5)));
    assertThat(stub.asked()).hasSizeLessThanOrEqualTo(5);
    assertThat(stub.time().waits()).allSatisfy(wait -> assertThat(wait).isGreaterThanOrEqualTo(Duration.ofSeconds(10)));

    stub.on("GET " + RESULT, "{\"status\":\"Succeeded\"}");
    assertThat(stub.client().governanceRules().resume(slow.token()).await(LONG)).isPresent();
  }

  @Test
  void operationResult_isEmpty_whileItGoesOn() {
    stub.on("GET " + RESULT, 202, "").on("GET " + RESULT, "{\"status\":\"Failed\"}");

    assertThat(rules.operationResult(SUBSCRIPTION, "r1", "o1")).isEmpty();
    stub.sent("GET " + RESULT, VERSION, "Microsoft.Security/governanceRules/operationResults/read (built-in role: Security Reader)");
    assertThat(rules.operationResult(SUBSCRIPTION, "r1", "o1")).hasValueSatisfying(
        end -> assertThat(end.toJson()).isEqualTo("{\"status\":\"Failed\"}"));
  }

  private LongRunningException ended(String answer) {
    begin();
    stub.on("GET " + RESULT, answer);
    LongRunning<GovernanceOperation> begun = rules.execute(SUBSCRIPTION, "r1");
    return catchThrowableOfType(LongRunningException.class, () -> begun.await(LONG));
  }

  private void begin() { stub.on("POST " + RULE + "/execute", 202, "", "Location", stub.url() + RESULT, "Retry-After", "10"); }
}
