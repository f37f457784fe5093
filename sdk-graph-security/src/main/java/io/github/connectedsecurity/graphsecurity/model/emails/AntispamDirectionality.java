package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which way a mail crossed the organisation's border. */
public record AntispamDirectionality(String value) implements OpenValue {
  private static final KnownValues<AntispamDirectionality> KNOWN = new KnownValues<>(AntispamDirectionality::new);

  /** Not known, or not told. */
  public static final AntispamDirectionality UNKNOWN = KNOWN.add("unknown");
  /** From outside to inside. */
  public static final AntispamDirectionality INBOUND = KNOWN.add("inbound");
  /** From inside to outside. */
  public static final AntispamDirectionality OUTBOUND = KNOWN.add("outbound");
  /** Within the organisation. */
  public static final AntispamDirectionality INTRA_ORG = KNOWN.add("intraOrg");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final AntispamDirectionality UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AntispamDirectionality of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<AntispamDirectionality> known() { return KNOWN.all(); }
}
