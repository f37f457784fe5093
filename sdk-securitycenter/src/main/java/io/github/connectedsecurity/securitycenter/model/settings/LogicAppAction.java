package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Starts a logic app. The address of its trigger is a secret and never returned. */
public final class LogicAppAction extends AutomationAction {
  private LogicAppAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LogicAppAction of(Map<String, Object> json) { return new LogicAppAction(json); }

  /** The logic app's ARM id. */
  public Optional<String> logicAppResourceId() { return text("logicAppResourceId"); }
}
