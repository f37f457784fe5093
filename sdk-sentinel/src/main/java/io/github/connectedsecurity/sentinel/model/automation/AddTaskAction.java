package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Puts a task on the incident. */
public final class AddTaskAction extends AutomationAction {
  private AddTaskAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AddTaskAction of(Map<String, Object> json) { return new AddTaskAction(json); }

  /** Which task. */
  public Optional<NewTask> actionConfiguration() { return object("actionConfiguration", NewTask::of); }
}
