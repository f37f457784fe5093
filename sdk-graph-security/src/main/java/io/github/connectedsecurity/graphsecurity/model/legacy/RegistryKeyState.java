package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A change to the Windows registry that took part in a legacy alert. */
public final class RegistryKeyState extends JsonModel {
  private RegistryKeyState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RegistryKeyState of(Map<String, Object> json) { return new RegistryKeyState(json); }

  /** The part of the registry. */
  public Optional<RegistryHive> hive() { return open("hive", RegistryHive::of); }

  /** The key's name, with its path. */
  public Optional<String> key() { return text("key"); }

  /** The key's name before. */
  public Optional<String> oldKey() { return text("oldKey"); }

  /** The value before. */
  public Optional<String> oldValueData() { return text("oldValueData"); }

  /** The value's name before. */
  public Optional<String> oldValueName() { return text("oldValueName"); }

  /** What was done. */
  public Optional<RegistryOperation> operation() { return open("operation", RegistryOperation::of); }

  /** The process by number. */
  public Optional<Integer> processId() { return int32("processId"); }

  /** The value now. */
  public Optional<String> valueData() { return text("valueData"); }

  /** The value's name. */
  public Optional<String> valueName() { return text("valueName"); }

  /** The value's kind. */
  public Optional<RegistryValueType> valueType() { return open("valueType", RegistryValueType::of); }
}
