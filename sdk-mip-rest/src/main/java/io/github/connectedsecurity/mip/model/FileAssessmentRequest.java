package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A file. */
public final class FileAssessmentRequest extends ThreatAssessmentRequest {
  private FileAssessmentRequest(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileAssessmentRequest of(Map<String, Object> json) { return new FileAssessmentRequest(json); }

  /** Its Base64; comes back empty. */
  public Optional<String> contentData() { return text("contentData"); }

  /** Its name. */
  public Optional<String> fileName() { return text("fileName"); }
}
