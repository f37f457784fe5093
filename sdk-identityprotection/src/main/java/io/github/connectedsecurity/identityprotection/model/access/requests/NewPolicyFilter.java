package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.FilterMode;

/** A rule in the syntax of dynamic membership. */
public final class NewPolicyFilter extends JsonBody<NewPolicyFilter> {
  private NewPolicyFilter() {}

  /**
   * Starts with what must be given.
   *
   * @param mode whether what it finds is in or out
   * @param rule the rule
   */
  public static NewPolicyFilter of(FilterMode mode, String rule) { return new NewPolicyFilter().set("mode", mode).set("rule", rule); }
}
