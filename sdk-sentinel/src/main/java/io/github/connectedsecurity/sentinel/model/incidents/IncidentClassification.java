package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a closed incident turned out to be. */
public record IncidentClassification(String value) implements OpenValue {
  private static final KnownValues<IncidentClassification> KNOWN = new KnownValues<>(IncidentClassification::new);

  /** Not found out. */
  public static final IncidentClassification UNDETERMINED = KNOWN.add("Undetermined");
  /** An attack; goes with the reason {@code SuspiciousActivity}. */
  public static final IncidentClassification TRUE_POSITIVE = KNOWN.add("TruePositive");
  /** As described but harmless; goes with {@code SuspiciousButExpected}. */
  public static final IncidentClassification BENIGN_POSITIVE = KNOWN.add("BenignPositive");
  /** A false alarm; goes with {@code IncorrectAlertLogic} or {@code InaccurateData}. */
  public static final IncidentClassification FALSE_POSITIVE = KNOWN.add("FalsePositive");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IncidentClassification of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IncidentClassification> known() { return KNOWN.all(); }
}
