package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.PolicyState;

/** Changes of a policy. What is not named stays; conditions and controls that are named are replaced whole where they are lists. */
public final class ConditionalAccessPolicyUpdate extends JsonBody<ConditionalAccessPolicyUpdate> {
  private ConditionalAccessPolicyUpdate() {}

  /** Starts with nothing set. */
  public static ConditionalAccessPolicyUpdate create() { return new ConditionalAccessPolicyUpdate(); }

  /** The name shown. */
  public ConditionalAccessPolicyUpdate displayName(String displayName) { return set("displayName", displayName); }

  /** What it is for. */
  public ConditionalAccessPolicyUpdate description(String description) { return set("description", description); }

  /** Empties description at the service. */
  public ConditionalAccessPolicyUpdate clearDescription() { return clear("description"); }

  /** Whether it acts. */
  public ConditionalAccessPolicyUpdate state(PolicyState state) { return set("state", state); }

  /** When it applies; only the named conditions change. */
  public ConditionalAccessPolicyUpdate conditions(NewConditions conditions) { return set("conditions", conditions); }

  /** What it asks for. */
  public ConditionalAccessPolicyUpdate grantControls(NewGrantControls grantControls) { return set("grantControls", grantControls); }

  /** Empties grantControls at the service. */
  public ConditionalAccessPolicyUpdate clearGrantControls() { return clear("grantControls"); }

  /** What it does to sessions. */
  public ConditionalAccessPolicyUpdate sessionControls(NewSessionControls sessionControls) { return set("sessionControls", sessionControls); }

  /** Empties sessionControls at the service. */
  public ConditionalAccessPolicyUpdate clearSessionControls() { return clear("sessionControls"); }
}
