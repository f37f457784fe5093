package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Cipher of an SNMP session. */
public record PrivProtocol(String value) implements OpenValue {
  private static final KnownValues<PrivProtocol> KNOWN = new KnownValues<>(PrivProtocol::new);

  /** DES. */
  public static final PrivProtocol DES = KNOWN.add("DES");
  /** Triple DES. */
  public static final PrivProtocol TRIPLE_DES = KNOWN.add("3DES");
  /** AES. */
  public static final PrivProtocol AES = KNOWN.add("AES");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static PrivProtocol of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<PrivProtocol> known() { return KNOWN.all(); }
}
