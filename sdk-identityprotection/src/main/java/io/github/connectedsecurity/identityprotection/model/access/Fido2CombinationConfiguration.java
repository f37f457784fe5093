package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Which makes of passkeys and security keys are taken. */
public final class Fido2CombinationConfiguration extends CombinationConfiguration {
  private Fido2CombinationConfiguration(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Fido2CombinationConfiguration of(Map<String, Object> json) { return new Fido2CombinationConfiguration(json); }

  /** The makes, by their AAGUIDs. */
  public List<String> allowedAAGUIDs() { return texts("allowedAAGUIDs"); }
}
