package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A part of a timeline that could not be read. */
public final class TimelineError extends JsonModel {
  private TimelineError(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TimelineError of(Map<String, Object> json) { return new TimelineError(json); }

  /** What is missing. */
  public Optional<TimelineKind> kind() { return open("kind", TimelineKind::of); }

  /** The query that failed. */
  public Optional<String> queryId() { return text("queryId"); }

  /** Why it failed. */
  public Optional<String> errorMessage() { return text("errorMessage"); }
}
