package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A file that was handed in by its address. */
public final class FileUrlThreatSubmission extends FileThreatSubmission {
  private FileUrlThreatSubmission(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static FileUrlThreatSubmission of(Map<String, Object> json) { return new FileUrlThreatSubmission(json); }

  /** Where the file is. */
  public Optional<String> fileUrl() { return text("fileUrl"); }
}
