package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** Whether updates are validated before they go on. */
public record UpdateValidation(String value) implements OpenValue {
  private static final KnownValues<UpdateValidation> KNOWN = new KnownValues<>(UpdateValidation::new);

  /** They are. */
  public static final UpdateValidation ENABLED = KNOWN.add("Enabled");
  /** They are not. */
  public static final UpdateValidation DISABLED = KNOWN.add("Disabled");

  private static final Map<String, UpdateValidation> CODES = Map.ofEntries(
      Map.entry("1", ENABLED),
      Map.entry("2", DISABLED));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static UpdateValidation of(String value) {
    UpdateValidation numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<UpdateValidation> known() { return KNOWN.all(); }
}
