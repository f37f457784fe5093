package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How open to attacks a device is, by its weaknesses. */
public record ExposureLevel(String value) implements OpenValue {
  private static final KnownValues<ExposureLevel> KNOWN = new KnownValues<>(ExposureLevel::new);

  /** Not exposed. */
  public static final ExposureLevel NONE = KNOWN.add("None");
  /** Low. */
  public static final ExposureLevel LOW = KNOWN.add("Low");
  /** Medium. */
  public static final ExposureLevel MEDIUM = KNOWN.add("Medium");
  /** High. */
  public static final ExposureLevel HIGH = KNOWN.add("High");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ExposureLevel of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ExposureLevel> known() { return KNOWN.all(); }
}
