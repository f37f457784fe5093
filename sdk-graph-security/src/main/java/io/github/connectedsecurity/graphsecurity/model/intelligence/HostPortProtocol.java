package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The protocol of a port. */
public record HostPortProtocol(String value) implements OpenValue {
  private static final KnownValues<HostPortProtocol> KNOWN = new KnownValues<>(HostPortProtocol::new);

  /** TCP. */
  public static final HostPortProtocol TCP = KNOWN.add("tcp");
  /** UDP. */
  public static final HostPortProtocol UDP = KNOWN.add("udp");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final HostPortProtocol UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HostPortProtocol of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<HostPortProtocol> known() { return KNOWN.all(); }
}
