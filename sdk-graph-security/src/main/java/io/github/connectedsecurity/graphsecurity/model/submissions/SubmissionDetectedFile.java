package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A dangerous file found in something handed in. */
public final class SubmissionDetectedFile extends JsonModel {
  private SubmissionDetectedFile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubmissionDetectedFile of(Map<String, Object> json) { return new SubmissionDetectedFile(json); }

  /** The file's hash. */
  public Optional<String> fileHash() { return text("fileHash"); }

  /** The file's name. */
  public Optional<String> fileName() { return text("fileName"); }
}
