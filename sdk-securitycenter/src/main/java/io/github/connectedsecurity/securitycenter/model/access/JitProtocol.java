package io.github.connectedsecurity.securitycenter.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a port is closed for. */
public record JitProtocol(String value) implements OpenValue {
  private static final KnownValues<JitProtocol> KNOWN = new KnownValues<>(JitProtocol::new);

  /** TCP only. */
  public static final JitProtocol TCP = KNOWN.add("TCP");
  /** UDP only. */
  public static final JitProtocol UDP = KNOWN.add("UDP");
  /** Both. */
  public static final JitProtocol ALL = KNOWN.add("*");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static JitProtocol of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<JitProtocol> known() { return KNOWN.all(); }
}
