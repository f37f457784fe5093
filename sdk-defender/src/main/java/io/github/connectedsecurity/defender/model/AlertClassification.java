package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether an alert was right, in all spellings that the service has been seen to use. */
public record AlertClassification(String value) implements OpenValue {
  private static final KnownValues<AlertClassification> KNOWN = new KnownValues<>(AlertClassification::new);

  /** It was an attack. */
  public static final AlertClassification TRUE_POSITIVE = KNOWN.add("TruePositive");
  /** It was a mistake. */
  public static final AlertClassification FALSE_POSITIVE = KNOWN.add("FalsePositive");
  /** It was wanted behaviour; the form to write. */
  public static final AlertClassification INFORMATIONAL_EXPECTED_ACTIVITY = KNOWN.add("InformationalExpectedActivity");
  /** The same in the words of some answers; not for writing. */
  public static final AlertClassification INFORMATIONAL_SPACED = KNOWN.add("Informational, expected activity");
  /** Not classified. */
  public static final AlertClassification UNKNOWN = KNOWN.add("Unknown");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertClassification of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertClassification> known() { return KNOWN.all(); }
}
