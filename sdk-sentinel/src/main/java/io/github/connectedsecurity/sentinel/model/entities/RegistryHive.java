package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The root that a registry key hangs below. */
public record RegistryHive(String value) implements OpenValue {
  private static final KnownValues<RegistryHive> KNOWN = new KnownValues<>(RegistryHive::new);

  /** Settings of the machine. */
  public static final RegistryHive HKEY_LOCAL_MACHINE = KNOWN.add("HKEY_LOCAL_MACHINE");
  /** File types and COM classes. */
  public static final RegistryHive HKEY_CLASSES_ROOT = KNOWN.add("HKEY_CLASSES_ROOT");
  /** The hardware profile in use. */
  public static final RegistryHive HKEY_CURRENT_CONFIG = KNOWN.add("HKEY_CURRENT_CONFIG");
  /** Settings of all users. */
  public static final RegistryHive HKEY_USERS = KNOWN.add("HKEY_USERS");
  /** Settings of the user that stay on this machine. */
  public static final RegistryHive HKEY_CURRENT_USER_LOCAL_SETTINGS = KNOWN.add("HKEY_CURRENT_USER_LOCAL_SETTINGS");
  /** Performance counters. */
  public static final RegistryHive HKEY_PERFORMANCE_DATA = KNOWN.add("HKEY_PERFORMANCE_DATA");
  /** Names of counters in the local language. */
  public static final RegistryHive HKEY_PERFORMANCE_NLSTEXT = KNOWN.add("HKEY_PERFORMANCE_NLSTEXT");
  /** Names of counters in English. */
  public static final RegistryHive HKEY_PERFORMANCE_TEXT = KNOWN.add("HKEY_PERFORMANCE_TEXT");
  /** A hive named {@code A}. */
  public static final RegistryHive HKEY_A = KNOWN.add("HKEY_A");
  /** Settings of the user. */
  public static final RegistryHive HKEY_CURRENT_USER = KNOWN.add("HKEY_CURRENT_USER");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RegistryHive of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RegistryHive> known() { return KNOWN.all(); }
}
