package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.Map;
import java.util.Optional;

/** A setting of a policy. */
public final class CloudPolicySetting extends JsonModel {
  private CloudPolicySetting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudPolicySetting of(Map<String, Object> json) { return new CloudPolicySetting(json); }

  /** The setting. */
  public Optional<String> settingId() { return text("SettingId"); }

  /** Its name. */
  public Optional<String> settingName() { return text("SettingName"); }

  /** Its value. */
  public Optional<String> value() { return Loose.text(value("Value")); }
}
