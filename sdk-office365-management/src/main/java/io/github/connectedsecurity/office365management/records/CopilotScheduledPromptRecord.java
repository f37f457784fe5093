package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A prompt that Copilot runs by a plan. */
public final class CopilotScheduledPromptRecord extends AuditRecord {
  private CopilotScheduledPromptRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CopilotScheduledPromptRecord of(Map<String, Object> json) { return new CopilotScheduledPromptRecord(json); }

  /** What it is for. */
  public Optional<String> scenarioType() { return text("ScenarioType"); }

  /** The prompt. */
  public Optional<String> promptText() { return text("PromptText"); }

  /** The plan. */
  public Optional<String> automationId() { return text("AutomationId"); }

  /** What starts it. */
  public Optional<String> triggerMode() { return text("TriggerMode"); }
}
