package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A method of another provider. */
public final class ExternalAuthenticationMethod extends AuthenticationMethod {
  private ExternalAuthenticationMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExternalAuthenticationMethod of(Map<String, Object> json) { return new ExternalAuthenticationMethod(json); }

  /** The provider's configuration. */
  public Optional<String> configurationId() { return text("configurationId"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }
}
