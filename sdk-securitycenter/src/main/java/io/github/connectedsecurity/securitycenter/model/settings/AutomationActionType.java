package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where events go. */
public record AutomationActionType(String value) implements OpenValue {
  private static final KnownValues<AutomationActionType> KNOWN = new KnownValues<>(AutomationActionType::new);

  /** To a logic app. */
  public static final AutomationActionType LOGIC_APP = KNOWN.add("LogicApp");
  /** To an event hub. */
  public static final AutomationActionType EVENT_HUB = KNOWN.add("EventHub");
  /** To a workspace of Log Analytics. */
  public static final AutomationActionType WORKSPACE = KNOWN.add("Workspace");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AutomationActionType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AutomationActionType> known() { return KNOWN.all(); }
}
