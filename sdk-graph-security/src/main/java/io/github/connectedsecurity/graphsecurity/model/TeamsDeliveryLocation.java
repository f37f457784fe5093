package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where a Teams message is now. */
public record TeamsDeliveryLocation(String value) implements OpenValue {
  private static final KnownValues<TeamsDeliveryLocation> KNOWN = new KnownValues<>(TeamsDeliveryLocation::new);

  /** The place was not recognised. */
  public static final TeamsDeliveryLocation UNKNOWN = KNOWN.add("unknown");
  /** In the conversation, for all to read. */
  public static final TeamsDeliveryLocation TEAMS = KNOWN.add("teams");
  /** Kept away from its recipients. */
  public static final TeamsDeliveryLocation QUARANTINE = KNOWN.add("quarantine");
  /** It could not be delivered. */
  public static final TeamsDeliveryLocation FAILED = KNOWN.add("failed");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final TeamsDeliveryLocation UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TeamsDeliveryLocation of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<TeamsDeliveryLocation> known() { return KNOWN.all(); }
}
