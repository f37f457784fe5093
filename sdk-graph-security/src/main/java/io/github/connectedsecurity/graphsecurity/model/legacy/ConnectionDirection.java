package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which way a network connection went. */
public record ConnectionDirection(String value) implements OpenValue {
  private static final KnownValues<ConnectionDirection> KNOWN = new KnownValues<>(ConnectionDirection::new);

  /** Not known, or not told. */
  public static final ConnectionDirection UNKNOWN = KNOWN.add("unknown");
  /** From outside to inside. */
  public static final ConnectionDirection INBOUND = KNOWN.add("inbound");
  /** From inside to outside. */
  public static final ConnectionDirection OUTBOUND = KNOWN.add("outbound");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ConnectionDirection UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ConnectionDirection of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ConnectionDirection> known() { return KNOWN.all(); }
}
