package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What brought a label onto content. */
public record LabelActionSource(String value) implements OpenValue {
  private static final KnownValues<LabelActionSource> KNOWN = new KnownValues<>(LabelActionSource::new);

  /** A person chose it. */
  public static final LabelActionSource MANUAL = KNOWN.add("manual");
  /** A policy applied it. */
  public static final LabelActionSource AUTOMATIC = KNOWN.add("automatic");
  /** A policy suggested it and a person agreed. */
  public static final LabelActionSource RECOMMENDED = KNOWN.add("recommended");
  /** Nothing did. */
  public static final LabelActionSource NONE = KNOWN.add("none");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final LabelActionSource UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static LabelActionSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<LabelActionSource> known() { return KNOWN.all(); }
}
