package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an automation rule does. */
public record ActionType(String value) implements OpenValue {
  private static final KnownValues<ActionType> KNOWN = new KnownValues<>(ActionType::new);

  /** Changes the incident. */
  public static final ActionType MODIFY_PROPERTIES = KNOWN.add("ModifyProperties");
  /** Starts a playbook. */
  public static final ActionType RUN_PLAYBOOK = KNOWN.add("RunPlaybook");
  /** Puts a task on the incident. */
  public static final ActionType ADD_INCIDENT_TASK = KNOWN.add("AddIncidentTask");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ActionType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ActionType> known() { return KNOWN.all(); }
}
