package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Tokens are bound to devices. */
public final class SecureSignInSessionControl extends JsonModel {
  private SecureSignInSessionControl(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecureSignInSessionControl of(Map<String, Object> json) { return new SecureSignInSessionControl(json); }

  /** Whether they are. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }
}
