package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A file that was handed in. */
public class FileThreatSubmission extends ThreatSubmission {
  FileThreatSubmission(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when that is none of its kinds. */
  @JsonCreator
  public static FileThreatSubmission of(Map<String, Object> json) {
    return ThreatSubmissionTypes.named(typeName(json)).apply(json) instanceof FileThreatSubmission known ? known : new FileThreatSubmission(json);
  }

  /** The file's name. */
  public Optional<String> fileName() { return text("fileName"); }
}
