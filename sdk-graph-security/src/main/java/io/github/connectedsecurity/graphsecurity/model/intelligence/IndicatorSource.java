package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Who found an indicator. */
public record IndicatorSource(String value) implements OpenValue {
  private static final KnownValues<IndicatorSource> KNOWN = new KnownValues<>(IndicatorSource::new);

  /** Microsoft itself. */
  public static final IndicatorSource MICROSOFT = KNOWN.add("microsoft");
  /** Open sources. */
  public static final IndicatorSource OSINT = KNOWN.add("osint");
  /** The public. */
  public static final IndicatorSource PUBLIC = KNOWN.add("public");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final IndicatorSource UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IndicatorSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<IndicatorSource> known() { return KNOWN.all(); }
}
