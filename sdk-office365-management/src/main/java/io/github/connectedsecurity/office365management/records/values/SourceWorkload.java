package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** Where a file lay. */
public record SourceWorkload(String value) implements OpenValue {
  private static final KnownValues<SourceWorkload> KNOWN = new KnownValues<>(SourceWorkload::new);

  /** In SharePoint. */
  public static final SourceWorkload SHARE_POINT = KNOWN.add("SharePoint");
  /** In OneDrive. */
  public static final SourceWorkload ONE_DRIVE = KNOWN.add("OneDrive");
  /** In Teams. */
  public static final SourceWorkload TEAMS = KNOWN.add("Microsoft Teams");

  private static final Map<String, SourceWorkload> CODES = Map.ofEntries(
      Map.entry("0", SHARE_POINT),
      Map.entry("1", ONE_DRIVE),
      Map.entry("2", TEAMS));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static SourceWorkload of(String value) {
    SourceWorkload numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<SourceWorkload> known() { return KNOWN.all(); }
}
