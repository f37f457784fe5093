package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** Which devices go back to an older build. */
public record RollbackType(String value) implements OpenValue {
  private static final KnownValues<RollbackType> KNOWN = new KnownValues<>(RollbackType::new);

  /** Those named. */
  public static final RollbackType SPECIFIC_DEVICES = KNOWN.add("SpecificDevices");
  /** All. */
  public static final RollbackType ALL_DEVICES = KNOWN.add("AllDevices");

  private static final Map<String, RollbackType> CODES = Map.ofEntries(
      Map.entry("1", SPECIFIC_DEVICES),
      Map.entry("2", ALL_DEVICES));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static RollbackType of(String value) {
    RollbackType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<RollbackType> known() { return KNOWN.all(); }
}
