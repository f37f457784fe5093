package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one conditional access policy made of a sign-in. */
public final class AppliedConditionalAccessPolicy extends JsonModel {
  private AppliedConditionalAccessPolicy(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AppliedConditionalAccessPolicy of(Map<String, Object> json) { return new AppliedConditionalAccessPolicy(json); }

  /** The conditions that did not fit, joined by commas; sent by beta only. */
  public Optional<String> conditionsNotSatisfied() { return text("conditionsNotSatisfied"); }

  /** The conditions that fitted, joined by commas; sent by beta only. */
  public Optional<String> conditionsSatisfied() { return text("conditionsSatisfied"); }

  /** The policy's name at the time. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What the policy asked for, as text for people. */
  public List<String> enforcedGrantControls() { return texts("enforcedGrantControls"); }

  /** What the policy did to the session, as text for people. */
  public List<String> enforcedSessionControls() { return texts("enforcedSessionControls"); }

  /** The policy. */
  public Optional<String> id() { return text("id"); }

  /** What came of it; those of report-only policies begin with {@code reportOnly}. */
  public Optional<AppliedPolicyResult> result() { return open("result", AppliedPolicyResult::of); }
}
