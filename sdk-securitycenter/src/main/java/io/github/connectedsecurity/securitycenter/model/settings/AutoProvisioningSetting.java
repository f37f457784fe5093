package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Whether machines get the agent by themselves; normally named {@code default}. */
public final class AutoProvisioningSetting extends ArmResource {
  private AutoProvisioningSetting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutoProvisioningSetting of(Map<String, Object> json) { return new AutoProvisioningSetting(json); }

  /** Its position; an empty view when the answer has none. */
  public AutoProvisioningSettingProperties properties() { return properties(AutoProvisioningSettingProperties::of); }
}
