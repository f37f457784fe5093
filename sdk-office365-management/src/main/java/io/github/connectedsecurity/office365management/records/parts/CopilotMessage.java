package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A question or an answer. */
public final class CopilotMessage extends JsonModel {
  private CopilotMessage(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CopilotMessage of(Map<String, Object> json) { return new CopilotMessage(json); }

  /** Its identifier. */
  public Optional<String> id() { return text("Id"); }

  /** Its size. */
  public Optional<Long> size() { return int64("Size"); }

  /** Whether it is a question. */
  public Optional<Boolean> isPrompt() { return bool("isPrompt"); }
}
