package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Which key. */
public final class RegistryKeyProperties extends EntityCommonProperties {
  private RegistryKeyProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RegistryKeyProperties of(Map<String, Object> json) { return new RegistryKeyProperties(json); }

  /** The root it hangs below. */
  public Optional<RegistryHive> hive() { return open("hive", RegistryHive::of); }

  /** The path below the root. */
  public Optional<String> key() { return text("key"); }
}
