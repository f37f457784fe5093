package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The kind of a registry value. */
public record RegistryValueType(String value) implements OpenValue {
  private static final KnownValues<RegistryValueType> KNOWN = new KnownValues<>(RegistryValueType::new);

  /** Not known, or not told. */
  public static final RegistryValueType UNKNOWN = KNOWN.add("unknown");
  /** Bytes. */
  public static final RegistryValueType BINARY = KNOWN.add("binary");
  /** A number of 32 bits. */
  public static final RegistryValueType DWORD = KNOWN.add("dword");
  /** A number of 32 bits, lowest byte first. */
  public static final RegistryValueType DWORD_LITTLE_ENDIAN = KNOWN.add("dwordLittleEndian");
  /** A number of 32 bits, highest byte first. */
  public static final RegistryValueType DWORD_BIG_ENDIAN = KNOWN.add("dwordBigEndian");
  /** Text with variables in it. */
  public static final RegistryValueType EXPAND_SZ = KNOWN.add("expandSz");
  /** A link to another key. */
  public static final RegistryValueType LINK = KNOWN.add("link");
  /** Several texts. */
  public static final RegistryValueType MULTI_SZ = KNOWN.add("multiSz");
  /** None. */
  public static final RegistryValueType NONE = KNOWN.add("none");
  /** A number of 64 bits. */
  public static final RegistryValueType QWORD = KNOWN.add("qword");
  /** A number of 64 bits, lowest byte first. */
  public static final RegistryValueType QWORDLITTLE_ENDIAN = KNOWN.add("qwordlittleEndian");
  /** Text. */
  public static final RegistryValueType SZ = KNOWN.add("sz");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final RegistryValueType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RegistryValueType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<RegistryValueType> known() { return KNOWN.all(); }
}
