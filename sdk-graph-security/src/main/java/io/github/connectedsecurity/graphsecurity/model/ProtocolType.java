package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The transport protocol of a connection. */
public record ProtocolType(String value) implements OpenValue {
  private static final KnownValues<ProtocolType> KNOWN = new KnownValues<>(ProtocolType::new);

  /** A reliable stream. */
  public static final ProtocolType TCP = KNOWN.add("tcp");
  /** Datagrams without a connection. */
  public static final ProtocolType UDP = KNOWN.add("udp");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ProtocolType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ProtocolType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ProtocolType> known() { return KNOWN.all(); }
}
