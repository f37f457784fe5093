package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Shows the person a hint; beta only. */
public final class PolicyTipAction extends DlpActionInfo {
  private PolicyTipAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PolicyTipAction of(Map<String, Object> json) { return new PolicyTipAction(json); }

  /** Where the person can read more. */
  public Optional<String> complianceUrl() { return text("complianceUrl"); }

  /** Which conditions were met. */
  public Optional<String> matchedConditionsDescription() { return text("matchedConditionsDescription"); }

  /** The hint. */
  public Optional<String> policyTip() { return text("policyTip"); }
}
