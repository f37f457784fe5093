package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** Whether an update profile works. */
public record ProfileState(String value) implements OpenValue {
  private static final KnownValues<ProfileState> KNOWN = new KnownValues<>(ProfileState::new);

  /** It works. */
  public static final ProfileState ENABLED = KNOWN.add("Enabled");
  /** It is off. */
  public static final ProfileState DISABLED = KNOWN.add("Disabled");
  /** It waits. */
  public static final ProfileState PAUSED = KNOWN.add("Paused");

  private static final Map<String, ProfileState> CODES = Map.ofEntries(
      Map.entry("1", ENABLED),
      Map.entry("2", DISABLED),
      Map.entry("3", PAUSED));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static ProfileState of(String value) {
    ProfileState numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<ProfileState> known() { return KNOWN.all(); }
}
