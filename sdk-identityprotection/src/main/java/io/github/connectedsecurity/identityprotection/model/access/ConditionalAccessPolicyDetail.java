package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The parts of a policy, of which a template consists. */
public final class ConditionalAccessPolicyDetail extends JsonModel {
  private ConditionalAccessPolicyDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConditionalAccessPolicyDetail of(Map<String, Object> json) { return new ConditionalAccessPolicyDetail(json); }

  /** When it applies. */
  public Optional<ConditionSet> conditions() { return object("conditions", ConditionSet::of); }

  /** What it asks for. */
  public Optional<GrantControls> grantControls() { return object("grantControls", GrantControls::of); }

  /** What it does to sessions. */
  public Optional<SessionControls> sessionControls() { return object("sessionControls", SessionControls::of); }
}
