package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A mail that somebody reported. */
public final class SubmissionMailEntity extends Entity {
  private SubmissionMailEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubmissionMailEntity of(Map<String, Object> json) { return new SubmissionMailEntity(json); }

  /** What was reported by whom. */
  public SubmissionMailProperties properties() { return properties(SubmissionMailProperties::of); }
}
