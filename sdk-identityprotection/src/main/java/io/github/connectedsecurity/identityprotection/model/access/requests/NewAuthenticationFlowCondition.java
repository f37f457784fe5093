package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.TransferMethod;
import java.util.List;

/** Which flows of authentication a policy is to be for. */
public final class NewAuthenticationFlowCondition extends JsonBody<NewAuthenticationFlowCondition> {
  private NewAuthenticationFlowCondition() {}

  /**
   * Starts with what must be given.
   *
   * @param transferMethods the flows
   */
  public static NewAuthenticationFlowCondition of(List<TransferMethod> transferMethods) {
    return new NewAuthenticationFlowCondition().set("transferMethods", String.join(",", transferMethods.stream().map(TransferMethod::value).toList()));
  }
}
