package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How dangerous a host is held to be. */
public record HostReputationClassification(String value) implements OpenValue {
  private static final KnownValues<HostReputationClassification> KNOWN = new KnownValues<>(HostReputationClassification::new);

  /** Not known, or not told. */
  public static final HostReputationClassification UNKNOWN = KNOWN.add("unknown");
  /** Neither good nor bad. */
  public static final HostReputationClassification NEUTRAL = KNOWN.add("neutral");
  /** There are signs of bad. */
  public static final HostReputationClassification SUSPICIOUS = KNOWN.add("suspicious");
  /** It is bad. */
  public static final HostReputationClassification MALICIOUS = KNOWN.add("malicious");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final HostReputationClassification UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HostReputationClassification of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<HostReputationClassification> known() { return KNOWN.all(); }
}
