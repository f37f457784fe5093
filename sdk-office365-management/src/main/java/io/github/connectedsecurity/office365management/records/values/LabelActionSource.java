package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** Who labelled. */
public record LabelActionSource(String value) implements OpenValue {
  private static final KnownValues<LabelActionSource> KNOWN = new KnownValues<>(LabelActionSource::new);

  /** Nobody. */
  public static final LabelActionSource NONE = KNOWN.add("None");
  /** A default. */
  public static final LabelActionSource DEFAULT = KNOWN.add("Default");
  /** A policy. */
  public static final LabelActionSource AUTO = KNOWN.add("Auto");
  /** The user. */
  public static final LabelActionSource MANUAL = KNOWN.add("Manual");
  /** The user, following a recommendation. */
  public static final LabelActionSource RECOMMENDED = KNOWN.add("Recommended");

  private static final Map<String, LabelActionSource> CODES = Map.ofEntries(
      Map.entry("0", NONE),
      Map.entry("1", DEFAULT),
      Map.entry("2", AUTO),
      Map.entry("3", MANUAL),
      Map.entry("4", RECOMMENDED));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static LabelActionSource of(String value) {
    LabelActionSource numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<LabelActionSource> known() { return KNOWN.all(); }
}
