package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A part of the Windows registry. */
public record RegistryHive(String value) implements OpenValue {
  private static final KnownValues<RegistryHive> KNOWN = new KnownValues<>(RegistryHive::new);

  /** Not known, or not told. */
  public static final RegistryHive UNKNOWN = KNOWN.add("unknown");
  /** {@code HKEY_CURRENT_CONFIG}. */
  public static final RegistryHive CURRENT_CONFIG = KNOWN.add("currentConfig");
  /** {@code HKEY_CURRENT_USER}. */
  public static final RegistryHive CURRENT_USER = KNOWN.add("currentUser");
  /** {@code HKEY_LOCAL_MACHINE\SAM}. */
  public static final RegistryHive LOCAL_MACHINE_SAM = KNOWN.add("localMachineSam");
  /** {@code HKEY_LOCAL_MACHINE\Security}. */
  public static final RegistryHive LOCAL_MACHINE_SECURITY = KNOWN.add("localMachineSecurity");
  /** {@code HKEY_LOCAL_MACHINE\Software}. */
  public static final RegistryHive LOCAL_MACHINE_SOFTWARE = KNOWN.add("localMachineSoftware");
  /** {@code HKEY_LOCAL_MACHINE\System}. */
  public static final RegistryHive LOCAL_MACHINE_SYSTEM = KNOWN.add("localMachineSystem");
  /** {@code HKEY_USERS\.DEFAULT}. */
  public static final RegistryHive USERS_DEFAULT = KNOWN.add("usersDefault");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final RegistryHive UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RegistryHive of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<RegistryHive> known() { return KNOWN.all(); }
}
