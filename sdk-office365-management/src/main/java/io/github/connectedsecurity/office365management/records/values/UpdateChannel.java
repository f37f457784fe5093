package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** The channel that devices get updates from. */
public record UpdateChannel(String value) implements OpenValue {
  private static final KnownValues<UpdateChannel> KNOWN = new KnownValues<>(UpdateChannel::new);

  /** The monthly one for enterprises. */
  public static final UpdateChannel MONTHLY_ENTERPRISE_CHANNEL = KNOWN.add("MonthlyEnterpriseChannel");
  /** The current one. */
  public static final UpdateChannel CURRENT_CHANNEL = KNOWN.add("CurrentChannel");

  private static final Map<String, UpdateChannel> CODES = Map.ofEntries(
      Map.entry("1", MONTHLY_ENTERPRISE_CHANNEL),
      Map.entry("2", CURRENT_CHANNEL));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static UpdateChannel of(String value) {
    UpdateChannel numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<UpdateChannel> known() { return KNOWN.all(); }
}
