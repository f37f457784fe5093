package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** Where in SharePoint an event was noticed. */
public record EventSource(String value) implements OpenValue {
  private static final KnownValues<EventSource> KNOWN = new KnownValues<>(EventSource::new);

  /** In the service. */
  public static final EventSource SHARE_POINT = KNOWN.add("SharePoint");
  /** In the object model. */
  public static final EventSource OBJECT_MODEL = KNOWN.add("ObjectModel");

  private static final Map<String, EventSource> CODES = Map.ofEntries(
      Map.entry("0", SHARE_POINT),
      Map.entry("1", OBJECT_MODEL));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static EventSource of(String value) {
    EventSource numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<EventSource> known() { return KNOWN.all(); }
}
