package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** Which flows of authentication a policy is for. */
public final class AuthenticationFlowCondition extends JsonModel {
  private AuthenticationFlowCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuthenticationFlowCondition of(Map<String, Object> json) { return new AuthenticationFlowCondition(json); }

  /** The flows. */
  public List<TransferMethod> transferMethods() { return flags("transferMethods", TransferMethod::of); }
}
