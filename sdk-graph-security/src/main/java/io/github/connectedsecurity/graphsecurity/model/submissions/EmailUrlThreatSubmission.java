package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A mail that was handed in by its address in Graph. */
public final class EmailUrlThreatSubmission extends EmailThreatSubmission {
  private EmailUrlThreatSubmission(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static EmailUrlThreatSubmission of(Map<String, Object> json) { return new EmailUrlThreatSubmission(json); }

  /** The message's address in Graph. */
  public Optional<String> messageUrl() { return text("messageUrl"); }
}
