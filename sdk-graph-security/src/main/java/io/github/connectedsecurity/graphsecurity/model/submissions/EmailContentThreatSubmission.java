package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A mail that was handed in as a whole message. */
public final class EmailContentThreatSubmission extends EmailThreatSubmission {
  private EmailContentThreatSubmission(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static EmailContentThreatSubmission of(Map<String, Object> json) { return new EmailContentThreatSubmission(json); }

  /** The content, in base 64. */
  public Optional<String> fileContent() { return text("fileContent"); }
}
