package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** How a sensitivity label came to a roster. */
public record LabelAssignment(String value) implements OpenValue {
  private static final KnownValues<LabelAssignment> KNOWN = new KnownValues<>(LabelAssignment::new);

  /** As a default. */
  public static final LabelAssignment STANDARD = KNOWN.add("Standard");
  /** By hand. */
  public static final LabelAssignment PRIVILEGED = KNOWN.add("Privileged");
  /** By a policy. */
  public static final LabelAssignment AUTO = KNOWN.add("Auto");

  private static final Map<String, LabelAssignment> CODES = Map.ofEntries(
      Map.entry("0", STANDARD),
      Map.entry("1", PRIVILEGED),
      Map.entry("2", AUTO));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static LabelAssignment of(String value) {
    LabelAssignment numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<LabelAssignment> known() { return KNOWN.all(); }
}
