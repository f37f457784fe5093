package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Whether machines get the agent. */
public final class AutoProvisioningSettingProperties extends JsonModel {
  private AutoProvisioningSettingProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutoProvisioningSettingProperties of(Map<String, Object> json) { return new AutoProvisioningSettingProperties(json); }

  /** On or off. */
  public Optional<AutoProvision> autoProvision() { return open("autoProvision", AutoProvision::of); }
}
