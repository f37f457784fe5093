package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** How a label changed. */
public record LabelEventType(String value) implements OpenValue {
  private static final KnownValues<LabelEventType> KNOWN = new KnownValues<>(LabelEventType::new);

  /** Not. */
  public static final LabelEventType NONE = KNOWN.add("None");
  /** To one that protects more. */
  public static final LabelEventType LABEL_UPGRADED = KNOWN.add("LabelUpgraded");
  /** To one that protects less. */
  public static final LabelEventType LABEL_DOWNGRADED = KNOWN.add("LabelDowngraded");
  /** It was taken away. */
  public static final LabelEventType LABEL_REMOVED = KNOWN.add("LabelRemoved");
  /** To one that protects as much. */
  public static final LabelEventType LABEL_CHANGED_SAME_ORDER = KNOWN.add("LabelChangedSameOrder");

  private static final Map<String, LabelEventType> CODES = Map.ofEntries(
      Map.entry("0", NONE),
      Map.entry("1", LABEL_UPGRADED),
      Map.entry("2", LABEL_DOWNGRADED),
      Map.entry("3", LABEL_REMOVED),
      Map.entry("4", LABEL_CHANGED_SAME_ORDER));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static LabelEventType of(String value) {
    LabelEventType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<LabelEventType> known() { return KNOWN.all(); }
}
