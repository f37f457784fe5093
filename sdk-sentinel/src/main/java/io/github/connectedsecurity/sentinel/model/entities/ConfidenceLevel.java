package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How sure an alert is. */
public record ConfidenceLevel(String value) implements OpenValue {
  private static final KnownValues<ConfidenceLevel> KNOWN = new KnownValues<>(ConfidenceLevel::new);

  /** Not told. */
  public static final ConfidenceLevel UNKNOWN = KNOWN.add("Unknown");
  /** Hardly. */
  public static final ConfidenceLevel LOW = KNOWN.add("Low");
  /** Very. */
  public static final ConfidenceLevel HIGH = KNOWN.add("High");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ConfidenceLevel of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ConfidenceLevel> known() { return KNOWN.all(); }
}
