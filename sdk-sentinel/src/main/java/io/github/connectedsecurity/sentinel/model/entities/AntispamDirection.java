package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which way a mail went. */
public record AntispamDirection(String value) implements OpenValue {
  private static final KnownValues<AntispamDirection> KNOWN = new KnownValues<>(AntispamDirection::new);

  /** Not known. */
  public static final AntispamDirection UNKNOWN = KNOWN.add("Unknown");
  /** From outside to inside. */
  public static final AntispamDirection INBOUND = KNOWN.add("Inbound");
  /** From inside to outside. */
  public static final AntispamDirection OUTBOUND = KNOWN.add("Outbound");
  /** Within the organisation. */
  public static final AntispamDirection INTRAORG = KNOWN.add("Intraorg");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AntispamDirection of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AntispamDirection> known() { return KNOWN.all(); }
}
