package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A file that was handed in with its content. */
public final class FileContentThreatSubmission extends FileThreatSubmission {
  private FileContentThreatSubmission(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static FileContentThreatSubmission of(Map<String, Object> json) { return new FileContentThreatSubmission(json); }

  /** The content, in base 64. */
  public Optional<String> fileContent() { return text("fileContent"); }
}
