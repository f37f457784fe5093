package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much a timeline has. */
public final class TimelineMetadata extends JsonModel {
  private TimelineMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TimelineMetadata of(Map<String, Object> json) { return new TimelineMetadata(json); }

  /** All items. */
  public Optional<Integer> totalCount() { return int32("totalCount"); }

  /** A count for each kind. */
  public List<TimelineCount> aggregations() { return objects("aggregations", TimelineCount::of); }

  /** The parts that could not be read; the timeline lacks them. */
  public List<TimelineError> errors() { return objects("errors", TimelineError::of); }
}
