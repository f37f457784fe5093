package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Sends events on to a logic app, an event hub or a workspace. */
public final class Automation extends ArmResource {
  private Automation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Automation of(Map<String, Object> json) { return new Automation(json); }

  /** The automation; an empty view when the answer has none. */
  public AutomationProperties properties() { return properties(AutomationProperties::of); }
}
