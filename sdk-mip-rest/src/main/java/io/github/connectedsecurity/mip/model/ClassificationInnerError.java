package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the service knows about an error. */
public final class ClassificationInnerError extends JsonModel {
  private ClassificationInnerError(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ClassificationInnerError of(Map<String, Object> json) { return new ClassificationInnerError(json); }

  /** Identifies the work at the service. */
  public Optional<String> activityId() { return text("activityId"); }

  /** Identifies the request. */
  public Optional<String> clientRequestId() { return text("clientRequestId"); }

  /** A finer code. */
  public Optional<String> code() { return text("code"); }

  /** When it happened. */
  public Optional<Instant> errorDateTime() { return instant("errorDateTime"); }
}
