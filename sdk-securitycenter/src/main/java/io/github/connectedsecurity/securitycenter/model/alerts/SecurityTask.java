package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A recommendation in its older form: a task for somebody. */
public final class SecurityTask extends ArmResource {
  private SecurityTask(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityTask of(Map<String, Object> json) { return new SecurityTask(json); }

  /** The task; an empty view when the answer has none. */
  public SecurityTaskProperties properties() { return properties(SecurityTaskProperties::of); }
}
