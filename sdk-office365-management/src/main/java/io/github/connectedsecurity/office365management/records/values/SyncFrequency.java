package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** How often shared data is renewed. */
public record SyncFrequency(String value) implements OpenValue {
  private static final KnownValues<SyncFrequency> KNOWN = new KnownValues<>(SyncFrequency::new);

  /** Each hour. */
  public static final SyncFrequency HOURLY = KNOWN.add("Hourly");
  /** Each day. */
  public static final SyncFrequency DAILY = KNOWN.add("Daily");

  private static final Map<String, SyncFrequency> CODES = Map.ofEntries(
      Map.entry("0", HOURLY),
      Map.entry("1", DAILY));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static SyncFrequency of(String value) {
    SyncFrequency numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<SyncFrequency> known() { return KNOWN.all(); }
}
