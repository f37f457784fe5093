package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** The password; the service never tells it. */
public final class PasswordAuthenticationMethod extends AuthenticationMethod {
  private PasswordAuthenticationMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PasswordAuthenticationMethod of(Map<String, Object> json) { return new PasswordAuthenticationMethod(json); }

  /** Always absent. */
  public Optional<String> password() { return text("password"); }
}
