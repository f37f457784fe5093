package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Windows Hello for Business on a device. */
public final class WindowsHelloMethod extends AuthenticationMethod {
  private WindowsHelloMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WindowsHelloMethod of(Map<String, Object> json) { return new WindowsHelloMethod(json); }

  /** The device's name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** How strong the key is. */
  public Optional<KeyStrength> keyStrength() { return open("keyStrength", KeyStrength::of); }
}
