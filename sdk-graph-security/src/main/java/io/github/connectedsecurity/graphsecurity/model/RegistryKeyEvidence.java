package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A key of the Windows registry. */
public final class RegistryKeyEvidence extends AlertEvidence {
  private RegistryKeyEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static RegistryKeyEvidence of(Map<String, Object> json) { return new RegistryKeyEvidence(json); }

  /** The hive it belongs to, such as {@code HKEY_LOCAL_MACHINE}. */
  public Optional<String> registryHive() { return text("registryHive"); }

  /** Its path below the hive. */
  public Optional<String> registryKey() { return text("registryKey"); }
}
