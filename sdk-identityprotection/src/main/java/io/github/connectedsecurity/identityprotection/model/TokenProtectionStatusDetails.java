package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Whether a session's token is bound to its device. */
public final class TokenProtectionStatusDetails extends JsonModel {
  private TokenProtectionStatusDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TokenProtectionStatusDetails of(Map<String, Object> json) { return new TokenProtectionStatusDetails(json); }

  /** Bound or not. */
  public Optional<String> signInSessionStatus() { return text("signInSessionStatus"); }

  /** Why it is not, as a code. */
  public Optional<Integer> signInSessionStatusCode() { return int32("signInSessionStatusCode"); }
}
