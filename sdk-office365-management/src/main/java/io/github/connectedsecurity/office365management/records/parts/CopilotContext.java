package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What a user was looking at. */
public final class CopilotContext extends JsonModel {
  private CopilotContext(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CopilotContext of(Map<String, Object> json) { return new CopilotContext(json); }

  /** The document, chat or meeting. */
  public Optional<String> id() { return text("Id"); }

  /** Its kind. */
  public Optional<String> type() { return text("Type"); }

  /** What it lies in. */
  public Optional<String> containerId() { return text("ContainerId"); }
}
