package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A mail address for resetting the password. */
public final class EmailAuthenticationMethod extends AuthenticationMethod {
  private EmailAuthenticationMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EmailAuthenticationMethod of(Map<String, Object> json) { return new EmailAuthenticationMethod(json); }

  /** The address. */
  public Optional<String> emailAddress() { return text("emailAddress"); }
}
