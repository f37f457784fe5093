package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A stretch of time. */
public final class InsightInterval extends JsonModel {
  private InsightInterval(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InsightInterval of(Map<String, Object> json) { return new InsightInterval(json); }

  /** Its start. */
  public Optional<Instant> startTime() { return instant("startTime"); }

  /** Its end. */
  public Optional<Instant> endTime() { return instant("endTime"); }
}
