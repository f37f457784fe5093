package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Why alerts belong together. The service writes several as one text with commas. */
public record CorrelationReason(String value) implements OpenValue {
  private static final KnownValues<CorrelationReason> KNOWN = new KnownValues<>(CorrelationReason::new);

  /** The same alert came again. */
  public static final CorrelationReason REPEATED_ALERT_OCCURRENCE = KNOWN.add("repeatedAlertOccurrence");
  /** They come from the same part of the world. */
  public static final CorrelationReason SAME_GEOGRAPHY = KNOWN.add("sameGeography");
  /** The traces left behind resemble each other. */
  public static final CorrelationReason SIMILAR_ARTIFACTS = KNOWN.add("similarArtifacts");
  /** They aim at the same asset. */
  public static final CorrelationReason SAME_TARGETED_ASSET = KNOWN.add("sameTargetedAsset");
  /** They happened in the same part of the network. */
  public static final CorrelationReason SAME_NETWORK_SEGMENT = KNOWN.add("sameNetworkSegment");
  /** Their events follow upon each other. */
  public static final CorrelationReason EVENT_SEQUENCE = KNOWN.add("eventSequence");
  /** They happened within one span of time. */
  public static final CorrelationReason TIME_FRAME = KNOWN.add("timeFrame");
  /** They come from the same source. */
  public static final CorrelationReason SAME_THREAT_SOURCE = KNOWN.add("sameThreatSource");
  /** Tactics, techniques and procedures resemble each other. */
  public static final CorrelationReason SIMILAR_TTPS_OR_BEHAVIOR = KNOWN.add("similarTTPsOrBehavior");
  /** The same adversary is behind them. */
  public static final CorrelationReason SAME_ACTOR = KNOWN.add("sameActor");
  /** They are part of one campaign. */
  public static final CorrelationReason SAME_CAMPAIGN = KNOWN.add("sameCampaign");
  /** They have indicators of compromise in common. */
  public static final CorrelationReason SHARED_INDICATORS = KNOWN.add("sharedIndicators");
  /** They involve the same asset. */
  public static final CorrelationReason SAME_ASSET = KNOWN.add("sameAsset");
  /** Their machines are near each other in the network. */
  public static final CorrelationReason NETWORK_PROXIMITY = KNOWN.add("networkProximity");
  /** One event causes the next; the service spells it without the second u. */
  public static final CorrelationReason EVENT_CASUAL_SEQUENCE = KNOWN.add("eventCasualSequence");
  /** They happened shortly after each other. */
  public static final CorrelationReason TEMPORAL_PROXIMITY = KNOWN.add("temporalProximity");
  /** They lie on one path from machine to machine. */
  public static final CorrelationReason LATERAL_MOVEMENT_PATH = KNOWN.add("lateralMovementPath");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final CorrelationReason UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static CorrelationReason of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<CorrelationReason> known() { return KNOWN.all(); }

  /** Several values as the one text that the service takes them in. */
  static String joined(CorrelationReason... values) { return Arrays.stream(values).map(CorrelationReason::value).collect(Collectors.joining(", ")); }
}
