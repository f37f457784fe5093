package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A credential of a platform, such as of a Mac. */
public final class PlatformCredentialMethod extends AuthenticationMethod {
  private PlatformCredentialMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PlatformCredentialMethod of(Map<String, Object> json) { return new PlatformCredentialMethod(json); }

  /** The device's name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** How strong the key is. */
  public Optional<KeyStrength> keyStrength() { return open("keyStrength", KeyStrength::of); }

  /** The platform. */
  public Optional<MethodPlatform> platform() { return open("platform", MethodPlatform::of); }
}
