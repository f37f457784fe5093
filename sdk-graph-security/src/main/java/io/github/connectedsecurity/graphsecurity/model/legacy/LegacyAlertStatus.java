package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where a legacy alert stands in the analysts' work. */
public record LegacyAlertStatus(String value) implements OpenValue {
  private static final KnownValues<LegacyAlertStatus> KNOWN = new KnownValues<>(LegacyAlertStatus::new);

  /** Not known, or not told. */
  public static final LegacyAlertStatus UNKNOWN = KNOWN.add("unknown");
  /** Nobody has looked at it yet. */
  public static final LegacyAlertStatus NEW_ALERT = KNOWN.add("newAlert");
  /** Somebody works on it. */
  public static final LegacyAlertStatus IN_PROGRESS = KNOWN.add("inProgress");
  /** The work is done. */
  public static final LegacyAlertStatus RESOLVED = KNOWN.add("resolved");
  /** It was put aside. */
  public static final LegacyAlertStatus DISMISSED = KNOWN.add("dismissed");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final LegacyAlertStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static LegacyAlertStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<LegacyAlertStatus> known() { return KNOWN.all(); }
}
