package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How serious a match with an indicator is. */
public record IndicatorSeverity(String value) implements OpenValue {
  private static final KnownValues<IndicatorSeverity> KNOWN = new KnownValues<>(IndicatorSeverity::new);

  /** Worth knowing. */
  public static final IndicatorSeverity INFORMATIONAL = KNOWN.add("Informational");
  /** Low. */
  public static final IndicatorSeverity LOW = KNOWN.add("Low");
  /** Medium. */
  public static final IndicatorSeverity MEDIUM = KNOWN.add("Medium");
  /** High. */
  public static final IndicatorSeverity HIGH = KNOWN.add("High");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IndicatorSeverity of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IndicatorSeverity> known() { return KNOWN.all(); }
}
