package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityResourceType.GOVERNANCE_RULES;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceOperation;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceRule;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceRuleContent;
import java.util.Map;
import java.util.Optional;

/** Rules that give recommendations an owner and a date, at subscriptions, management groups and security connectors. */
public final class GovernanceRules {
  private final Arm arm;
  private final Arm followed;

  GovernanceRules(Arm arm) {
    this.arm = arm;
    followed = new Arm(arm.http().through(GovernanceResults::new), arm.versions());
  }

  /** Lists the rules of a scope. {@code GET /{scope}/providers/Microsoft.Security/governanceRules}; Security Reader. */
  public Paged<GovernanceRule> list(ArmScope scope) { return arm.get(GOVERNANCE_RULES, scope.path(), "governanceRules").paged(Arm.PAGES, GovernanceRule::of); }

  /** Reads one rule. {@code GET /{scope}/providers/Microsoft.Security/governanceRules/{rule}}; Security Reader. */
  public GovernanceRule get(ArmScope scope, String rule) {
    return arm.get(GOVERNANCE_RULES, scope.path(), "governanceRules/{rule}", rule).as(GovernanceRule::of);
  }

  /**
   * Makes or replaces a rule; its name is a GUID that the caller chooses.
   * {@code PUT /{scope}/providers/Microsoft.Security/governanceRules/{rule}}; Security Admin.
   */
  public GovernanceRule put(ArmScope scope, String rule, GovernanceRuleContent content) {
    return arm.put(GOVERNANCE_RULES, scope.path(), "governanceRules/{rule}", rule).body(content).as(GovernanceRule::of);
  }

  /**
   * Starts to delete a rule, or has deleted it when the call returns, as {@link LongRunning#state} tells; done as well when there was none.
   * {@code DELETE /{scope}/providers/Microsoft.Security/governanceRules/{rule}}; Security Admin.
   */
  public LongRunning<GovernanceOperation> delete(ArmScope scope, String rule) {
    return followed.began(followed.delete(GOVERNANCE_RULES, scope.path(), "governanceRules/{rule}", rule), GovernanceOperation::of);
  }

  /**
   * Starts to apply a rule to what is there already, leaving assignments as they are. Sent once.
   * {@code POST /{scope}/providers/Microsoft.Security/governanceRules/{rule}/execute}; Security Admin.
   */
  public LongRunning<GovernanceOperation> execute(ArmScope scope, String rule) { return execute(scope, rule, false); }

  /**
   * Starts to apply a rule to what is there already. Sent once.
   * {@code POST /{scope}/providers/Microsoft.Security/governanceRules/{rule}/execute}; Security Admin.
   *
   * @param override whether assignments that are there give way
   */
  public LongRunning<GovernanceOperation> execute(ArmScope scope, String rule, boolean override) {
    Call call = followed.post(GOVERNANCE_RULES, scope.path(), "governanceRules/{rule}/execute", rule).body(Map.of("override", override));
    return followed.began(call, GovernanceOperation::of);
  }

  /**
   * Reads once what became of deleting or running a rule; empty while it goes on. {@link #resume} waits for it.
   * {@code GET /{scope}/providers/Microsoft.Security/governanceRules/{rule}/operationResults/{operation}}; Security Reader.
   */
  public Optional<GovernanceOperation> operationResult(ArmScope scope, String rule, String operation) {
    return arm.get(GOVERNANCE_RULES, scope.path(), "governanceRules/{rule}/operationResults/{operation}", rule, operation).asOptional(GovernanceOperation::of);
  }

  /**
   * Goes on with deleting or running a rule whose {@link LongRunning#token} was stored.
   *
   * @throws IllegalArgumentException when the text is no token
   */
  public LongRunning<GovernanceOperation> resume(String token) { return followed.resume(token, GovernanceOperation::of); }
}
