package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Changes the incident. */
public final class ModifyPropertiesAction extends AutomationAction {
  private ModifyPropertiesAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ModifyPropertiesAction of(Map<String, Object> json) { return new ModifyPropertiesAction(json); }

  /** What it changes. */
  public Optional<IncidentChange> actionConfiguration() { return object("actionConfiguration", IncidentChange::of); }
}
