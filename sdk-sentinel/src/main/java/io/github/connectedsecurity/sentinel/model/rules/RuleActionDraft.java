package io.github.connectedsecurity.sentinel.model.rules;

import io.github.connectedsecurity.core.json.JsonBody;

/** A playbook for a rule to start. */
public final class RuleActionDraft extends JsonBody<RuleActionDraft> {
  private RuleActionDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param logicAppResourceId ARM id of the playbook
   * @param triggerUri the address it is started by, with its signature: a secret
   */
  public static RuleActionDraft of(String logicAppResourceId, String triggerUri) {
    return new RuleActionDraft().set("logicAppResourceId", logicAppResourceId).set("triggerUri", triggerUri);
  }
}
