package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a switch is about. */
public record SettingKind(String value) implements OpenValue {
  private static final KnownValues<SettingKind> KNOWN = new KnownValues<>(SettingKind::new);

  /** Whether a product may use the subscription's data. */
  public static final SettingKind DATA_EXPORT_SETTINGS = KNOWN.add("DataExportSettings");
  /** Suppression of alerts; no schema says more. */
  public static final SettingKind ALERT_SUPPRESSION_SETTING = KNOWN.add("AlertSuppressionSetting");
  /** Whether states of alerts are kept equal with Sentinel. */
  public static final SettingKind ALERT_SYNC_SETTINGS = KNOWN.add("AlertSyncSettings");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SettingKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SettingKind> known() { return KNOWN.all(); }
}
