package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.securitycenter.model.ArmBody;

/** A switch's new position. */
public final class SettingContent extends ArmBody<SettingContent> {
  private SettingContent() {}

  /**
   * Starts with what must be given.
   *
   * @param kind {@code AlertSyncSettings} for {@code Sentinel}, {@code DataExportSettings} for the others
   * @param enabled whether it shall be on
   */
  public static SettingContent of(SettingKind kind, boolean enabled) { return new SettingContent().set("kind", kind).property("enabled", enabled); }
}
