package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Hash of an SNMP password. */
public record AuthProtocol(String value) implements OpenValue {
  private static final KnownValues<AuthProtocol> KNOWN = new KnownValues<>(AuthProtocol::new);

  /** MD5. */
  public static final AuthProtocol MD5 = KNOWN.add("MD5");
  /** SHA-1. */
  public static final AuthProtocol SHA1 = KNOWN.add("SHA1");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AuthProtocol of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AuthProtocol> known() { return KNOWN.all(); }
}
