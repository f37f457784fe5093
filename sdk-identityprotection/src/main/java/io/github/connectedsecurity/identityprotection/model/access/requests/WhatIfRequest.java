package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;

/** A supposed sign-in, for which policies are evaluated. */
public final class WhatIfRequest extends JsonBody<WhatIfRequest> {
  private WhatIfRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param signInIdentity who signs in
   * @param signInContext to what
   * @param signInConditions how
   */
  public static WhatIfRequest of(WhatIfIdentity signInIdentity, WhatIfContext signInContext, SignInConditions signInConditions) {
    return new WhatIfRequest().set("signInIdentity", signInIdentity).set("signInContext", signInContext).set("signInConditions", signInConditions);
  }

  /** Whether only the policies that apply are told. */
  public WhatIfRequest appliedPoliciesOnly(boolean appliedPoliciesOnly) { return set("appliedPoliciesOnly", appliedPoliciesOnly); }
}
