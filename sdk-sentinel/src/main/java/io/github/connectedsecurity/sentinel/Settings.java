package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.settings.Setting;
import java.util.List;
import java.util.Map;

/** Switches of a workspace, such as the analysis of entities; in a preview version. */
public final class Settings {
  private final ArmDoor door;

  Settings(ArmDoor door) { this.door = door; }

  /** Lists the switches that are set. {@code GET /Microsoft.SecurityInsights/settings}; {@code Microsoft Sentinel Reader}. */
  public List<Setting> list() { return door.get("settings").permission(Roles.READER).paged(ArmDoor.PAGES, Setting::of).stream().toList(); }

  /** Reads one switch. {@code GET /Microsoft.SecurityInsights/settings/{name}}; {@code Microsoft Sentinel Reader}. */
  public Setting get(String name) { return door.get("settings/{name}", name).permission(Roles.READER).as(Setting::of); }

  /** Sets a switch of a kind such as {@code Ueba}. {@code PUT /Microsoft.SecurityInsights/settings/{name}}; {@code Microsoft Sentinel Contributor}. */
  public Setting put(String name, String kind, Map<String, ?> properties) {
    return door.put("settings/{name}", name).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(PropertiesDraft.of(properties), kind)).as(Setting::of);
  }

  /**
   * Takes a switch back; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/settings/{name}}; {@code Microsoft
   * Sentinel Contributor}.
   */
  public void delete(String name) { door.delete("settings/{name}", name).permission(Roles.CONTRIBUTOR).send(); }
}
