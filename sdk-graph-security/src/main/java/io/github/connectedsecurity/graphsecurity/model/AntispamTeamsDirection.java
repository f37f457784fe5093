package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which way a Teams message crossed the organisation's border. */
public record AntispamTeamsDirection(String value) implements OpenValue {
  private static final KnownValues<AntispamTeamsDirection> KNOWN = new KnownValues<>(AntispamTeamsDirection::new);

  /** The direction was not recognised. */
  public static final AntispamTeamsDirection UNKNOWN = KNOWN.add("unknown");
  /** From outside to inside. */
  public static final AntispamTeamsDirection INBOUND = KNOWN.add("inbound");
  /** From inside to outside. */
  public static final AntispamTeamsDirection OUTBOUND = KNOWN.add("outbound");
  /** Within the organisation. */
  public static final AntispamTeamsDirection INTRAORG = KNOWN.add("intraorg");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final AntispamTeamsDirection UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AntispamTeamsDirection of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<AntispamTeamsDirection> known() { return KNOWN.all(); }
}
