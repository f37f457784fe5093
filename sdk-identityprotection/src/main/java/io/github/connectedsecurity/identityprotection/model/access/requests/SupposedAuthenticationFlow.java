package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.TransferMethod;

/** A supposed flow of authentication. */
public final class SupposedAuthenticationFlow extends JsonBody<SupposedAuthenticationFlow> {
  private SupposedAuthenticationFlow() {}

  /**
   * Starts with what must be given.
   *
   * @param transferMethod the flow
   */
  public static SupposedAuthenticationFlow of(TransferMethod transferMethod) { return new SupposedAuthenticationFlow().set("transferMethod", transferMethod); }
}
