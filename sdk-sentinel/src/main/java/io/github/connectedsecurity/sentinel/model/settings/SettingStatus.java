package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where a detection of anomalies is tried. */
public record SettingStatus(String value) implements OpenValue {
  private static final KnownValues<SettingStatus> KNOWN = new KnownValues<>(SettingStatus::new);

  /** For real. */
  public static final SettingStatus PRODUCTION = KNOWN.add("Production");
  /** On trial beside the real one. */
  public static final SettingStatus FLIGHTING = KNOWN.add("Flighting");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SettingStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SettingStatus> known() { return KNOWN.all(); }
}
