package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How often users must sign in again. */
public record FrequencyInterval(String value) implements OpenValue {
  private static final KnownValues<FrequencyInterval> KNOWN = new KnownValues<>(FrequencyInterval::new);

  /** After a stretch of time. */
  public static final FrequencyInterval TIME_BASED = KNOWN.add("timeBased");
  /** Every time. */
  public static final FrequencyInterval EVERY_TIME = KNOWN.add("everyTime");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final FrequencyInterval UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FrequencyInterval of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<FrequencyInterval> known() { return KNOWN.all(); }
}
