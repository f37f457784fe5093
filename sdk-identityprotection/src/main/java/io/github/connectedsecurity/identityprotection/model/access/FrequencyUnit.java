package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The unit of a sign-in frequency. */
public record FrequencyUnit(String value) implements OpenValue {
  private static final KnownValues<FrequencyUnit> KNOWN = new KnownValues<>(FrequencyUnit::new);

  /** Days. */
  public static final FrequencyUnit DAYS = KNOWN.add("days");
  /** Hours. */
  public static final FrequencyUnit HOURS = KNOWN.add("hours");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FrequencyUnit of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<FrequencyUnit> known() { return KNOWN.all(); }
}
