package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How servers become sensors. */
public record SensorCandidateActivationMode(String value) implements OpenValue {
  private static final KnownValues<SensorCandidateActivationMode> KNOWN = new KnownValues<>(SensorCandidateActivationMode::new);

  /** By hand. */
  public static final SensorCandidateActivationMode MANUAL = KNOWN.add("manual");
  /** By themselves. */
  public static final SensorCandidateActivationMode AUTOMATED = KNOWN.add("automated");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final SensorCandidateActivationMode UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SensorCandidateActivationMode of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<SensorCandidateActivationMode> known() { return KNOWN.all(); }
}
