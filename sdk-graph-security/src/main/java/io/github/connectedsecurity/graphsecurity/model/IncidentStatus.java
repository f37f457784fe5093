package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where an incident stands in the analysts' work. */
public record IncidentStatus(String value) implements OpenValue {
  private static final KnownValues<IncidentStatus> KNOWN = new KnownValues<>(IncidentStatus::new);

  /** Open; nobody has taken it up yet. */
  public static final IncidentStatus ACTIVE = KNOWN.add("active");
  /** The work is done. */
  public static final IncidentStatus RESOLVED = KNOWN.add("resolved");
  /** Somebody works on it. */
  public static final IncidentStatus IN_PROGRESS = KNOWN.add("inProgress");
  /** Merged into another incident, which {@link Incident#redirectIncidentId()} names. */
  public static final IncidentStatus REDIRECTED = KNOWN.add("redirected");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final IncidentStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** The hunters of Defender Experts wait for the customer to act. */
  public static final IncidentStatus AWAITING_ACTION = KNOWN.add("awaitingAction");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IncidentStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<IncidentStatus> known() { return KNOWN.all(); }
}
