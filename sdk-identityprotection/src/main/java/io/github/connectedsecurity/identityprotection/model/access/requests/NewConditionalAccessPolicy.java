package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.PolicyState;

/** A policy to be made. For policies that react to risk, {@code RiskPolicies} builds it and refuses what the service would. */
public final class NewConditionalAccessPolicy extends JsonBody<NewConditionalAccessPolicy> {
  private NewConditionalAccessPolicy() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName the name shown
   * @param state whether it acts; report-only is the way to begin
   * @param conditions when it applies
   */
  public static NewConditionalAccessPolicy of(String displayName, PolicyState state, NewConditions conditions) {
    return new NewConditionalAccessPolicy().set("displayName", displayName).set("state", state).set("conditions", conditions);
  }

  /** What it is for. */
  public NewConditionalAccessPolicy description(String description) { return set("description", description); }

  /** What it asks for. A policy needs grant or session controls. */
  public NewConditionalAccessPolicy grantControls(NewGrantControls grantControls) { return set("grantControls", grantControls); }

  /** What it does to sessions. */
  public NewConditionalAccessPolicy sessionControls(NewSessionControls sessionControls) { return set("sessionControls", sessionControls); }
}
