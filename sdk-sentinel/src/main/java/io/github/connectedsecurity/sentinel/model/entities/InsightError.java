package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An insight that failed. */
public final class InsightError extends JsonModel {
  private InsightError(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InsightError of(Map<String, Object> json) { return new InsightError(json); }

  /** What failed: {@code Insight}. */
  public Optional<String> kind() { return text("kind"); }

  /** Its query. */
  public Optional<String> queryId() { return text("queryId"); }

  /** Why it failed. */
  public Optional<String> errorMessage() { return text("errorMessage"); }
}
