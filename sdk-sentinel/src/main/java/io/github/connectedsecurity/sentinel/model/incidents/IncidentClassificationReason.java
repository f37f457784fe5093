package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Why a closed incident was classified as it is. */
public record IncidentClassificationReason(String value) implements OpenValue {
  private static final KnownValues<IncidentClassificationReason> KNOWN = new KnownValues<>(IncidentClassificationReason::new);

  /** The activity was an attack. */
  public static final IncidentClassificationReason SUSPICIOUS_ACTIVITY = KNOWN.add("SuspiciousActivity");
  /** The activity was expected, such as a test. */
  public static final IncidentClassificationReason SUSPICIOUS_BUT_EXPECTED = KNOWN.add("SuspiciousButExpected");
  /** The rule was wrong. */
  public static final IncidentClassificationReason INCORRECT_ALERT_LOGIC = KNOWN.add("IncorrectAlertLogic");
  /** The data was wrong. */
  public static final IncidentClassificationReason INACCURATE_DATA = KNOWN.add("InaccurateData");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IncidentClassificationReason of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IncidentClassificationReason> known() { return KNOWN.all(); }
}
