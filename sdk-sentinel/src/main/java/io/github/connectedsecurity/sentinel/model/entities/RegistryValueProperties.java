package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Which value. */
public final class RegistryValueProperties extends EntityCommonProperties {
  private RegistryValueProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RegistryValueProperties of(Map<String, Object> json) { return new RegistryValueProperties(json); }

  /** The key that holds it, as an entity. */
  public Optional<String> keyEntityId() { return text("keyEntityId"); }

  /** What it holds, as text. */
  public Optional<String> valueData() { return text("valueData"); }

  /** Its name in the key. */
  public Optional<String> valueName() { return text("valueName"); }

  /** Its type. */
  public Optional<RegistryValueKind> valueType() { return open("valueType", RegistryValueKind::of); }
}
