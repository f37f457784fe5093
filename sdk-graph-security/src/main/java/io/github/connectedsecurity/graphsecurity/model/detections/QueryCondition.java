package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a detection rule looks for. */
public final class QueryCondition extends JsonModel {
  private QueryCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static QueryCondition of(Map<String, Object> json) { return new QueryCondition(json); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** The query in KQL. */
  public Optional<String> queryText() { return text("queryText"); }
}
