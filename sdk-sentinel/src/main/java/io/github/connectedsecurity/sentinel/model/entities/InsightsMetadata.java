package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many insights there are. */
public final class InsightsMetadata extends JsonModel {
  private InsightsMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InsightsMetadata of(Map<String, Object> json) { return new InsightsMetadata(json); }

  /** All insights. */
  public Optional<Integer> totalCount() { return int32("totalCount"); }

  /** Those that failed; they are missing. */
  public List<InsightError> errors() { return objects("errors", InsightError::of); }
}
