package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Starts a playbook. */
public final class RunPlaybookAction extends AutomationAction {
  private RunPlaybookAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RunPlaybookAction of(Map<String, Object> json) { return new RunPlaybookAction(json); }

  /** Which playbook. */
  public Optional<PlaybookRun> actionConfiguration() { return object("actionConfiguration", PlaybookRun::of); }
}
