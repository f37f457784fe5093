package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** An app with codes. */
public final class SoftwareOathMethod extends AuthenticationMethod {
  private SoftwareOathMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SoftwareOathMethod of(Map<String, Object> json) { return new SoftwareOathMethod(json); }

  /** Always absent. */
  public Optional<String> secretKey() { return text("secretKey"); }
}
