package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How rows become alerts. */
public final class EventGrouping extends JsonModel {
  private EventGrouping(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EventGrouping of(Map<String, Object> json) { return new EventGrouping(json); }

  /** One alert for all, or one for each. */
  public Optional<AggregationKind> aggregationKind() { return open("aggregationKind", AggregationKind::of); }
}
