package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A job that looked for sensitive information. */
public final class ClassificationJobResponse extends JobResponseBase {
  private ClassificationJobResponse(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ClassificationJobResponse of(Map<String, Object> json) { return new ClassificationJobResponse(json); }

  /** What was found. */
  public Optional<DetectedSensitiveContents> result() { return object("result", DetectedSensitiveContents::of); }
}
