package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** An alert, as incidents hold it. */
public final class SecurityAlert extends Entity {
  private SecurityAlert(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityAlert of(Map<String, Object> json) { return new SecurityAlert(json); }

  /** The data of an alert. */
  public SecurityAlertProperties properties() { return properties(SecurityAlertProperties::of); }
}
