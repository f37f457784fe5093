package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A value in the Windows registry. */
public final class RegistryValueEvidence extends AlertEvidence {
  private RegistryValueEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static RegistryValueEvidence of(Map<String, Object> json) { return new RegistryValueEvidence(json); }

  /** The device it was seen on, by its Defender for Endpoint identifier. */
  public Optional<String> mdeDeviceId() { return text("mdeDeviceId"); }

  /** The hive it belongs to, such as {@code HKEY_LOCAL_MACHINE}. */
  public Optional<String> registryHive() { return text("registryHive"); }

  /** The path of its key below the hive. */
  public Optional<String> registryKey() { return text("registryKey"); }

  /** The data it holds. */
  public Optional<String> registryValue() { return text("registryValue"); }

  /** Its name within the key. */
  public Optional<String> registryValueName() { return text("registryValueName"); }

  /** The type of its data, such as {@code ExpandString}. */
  public Optional<String> registryValueType() { return text("registryValueType"); }
}
