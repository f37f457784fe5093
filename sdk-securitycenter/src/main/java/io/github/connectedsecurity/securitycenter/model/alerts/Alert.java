package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Something suspicious that a Defender plan saw. Follow-up calls go by its {@link #id}: samples show names that differ from the id's last step. */
public final class Alert extends ArmResource {
  private Alert(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Alert of(Map<String, Object> json) { return new Alert(json); }

  /** The alert itself; an empty view when the answer has none. */
  public AlertProperties properties() { return properties(AlertProperties::of); }
}
