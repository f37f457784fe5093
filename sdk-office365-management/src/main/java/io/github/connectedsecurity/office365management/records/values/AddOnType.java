package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What was added to a team. */
public record AddOnType(String value) implements OpenValue {
  private static final KnownValues<AddOnType> KNOWN = new KnownValues<>(AddOnType::new);

  /** A bot. */
  public static final AddOnType BOT = KNOWN.add("Bot");
  /** A connector. */
  public static final AddOnType CONNECTOR = KNOWN.add("Connector");
  /** A tab. */
  public static final AddOnType TAB = KNOWN.add("Tab");

  private static final Map<String, AddOnType> CODES = Map.ofEntries(
      Map.entry("1", BOT),
      Map.entry("2", CONNECTOR),
      Map.entry("3", TAB));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static AddOnType of(String value) {
    AddOnType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<AddOnType> known() { return KNOWN.all(); }
}
