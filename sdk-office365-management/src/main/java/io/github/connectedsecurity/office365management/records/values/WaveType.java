package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** For which devices a wave of updates is. */
public record WaveType(String value) implements OpenValue {
  private static final KnownValues<WaveType> KNOWN = new KnownValues<>(WaveType::new);

  /** For groups. */
  public static final WaveType GROUPS = KNOWN.add("Groups");
  /** For all that are left. */
  public static final WaveType REMAINING_DEVICES = KNOWN.add("RemainingDevices");

  private static final Map<String, WaveType> CODES = Map.ofEntries(
      Map.entry("1", GROUPS),
      Map.entry("2", REMAINING_DEVICES));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static WaveType of(String value) {
    WaveType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<WaveType> known() { return KNOWN.all(); }
}
