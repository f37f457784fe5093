package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The type of a registry value. */
public record RegistryValueKind(String value) implements OpenValue {
  private static final KnownValues<RegistryValueKind> KNOWN = new KnownValues<>(RegistryValueKind::new);

  /** No type. */
  public static final RegistryValueKind NONE = KNOWN.add("None");
  /** A type that is not known. */
  public static final RegistryValueKind UNKNOWN = KNOWN.add("Unknown");
  /** Text. */
  public static final RegistryValueKind STRING = KNOWN.add("String");
  /** Text with variables. */
  public static final RegistryValueKind EXPAND_STRING = KNOWN.add("ExpandString");
  /** Bytes. */
  public static final RegistryValueKind BINARY = KNOWN.add("Binary");
  /** 32 bits. */
  public static final RegistryValueKind D_WORD = KNOWN.add("DWord");
  /** Several texts. */
  public static final RegistryValueKind MULTI_STRING = KNOWN.add("MultiString");
  /** 64 bits. */
  public static final RegistryValueKind Q_WORD = KNOWN.add("QWord");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RegistryValueKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RegistryValueKind> known() { return KNOWN.all(); }
}
