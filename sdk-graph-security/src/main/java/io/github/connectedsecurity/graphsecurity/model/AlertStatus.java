package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where an alert stands in the analysts' work. */
public record AlertStatus(String value) implements OpenValue {
  private static final KnownValues<AlertStatus> KNOWN = new KnownValues<>(AlertStatus::new);

  /** The state was not recognised. */
  public static final AlertStatus UNKNOWN = KNOWN.add("unknown");
  /** Nobody has looked at it yet. */
  public static final AlertStatus NEW = KNOWN.add("new");
  /** Somebody works on it. */
  public static final AlertStatus IN_PROGRESS = KNOWN.add("inProgress");
  /** The work is done. */
  public static final AlertStatus RESOLVED = KNOWN.add("resolved");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final AlertStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<AlertStatus> known() { return KNOWN.all(); }
}
