package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which alerts share an incident. */
public final class Grouping extends JsonModel {
  private Grouping(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Grouping of(Map<String, Object> json) { return new Grouping(json); }

  /** Whether any do. */
  public Optional<Boolean> enabled() { return bool("enabled"); }

  /** Whether a new alert opens a closed incident again. */
  public Optional<Boolean> reopenClosedIncident() { return bool("reopenClosedIncident"); }

  /** How far apart alerts may be. */
  public Optional<Duration> lookbackDuration() { return duration("lookbackDuration"); }

  /** When two belong together. */
  public Optional<MatchingMethod> matchingMethod() { return open("matchingMethod", MatchingMethod::of); }

  /** Entities that must be the same. */
  public List<EntityMappingType> groupByEntities() { return opens("groupByEntities", EntityMappingType::of); }

  /** Details that must be the same. */
  public List<GroupByDetail> groupByAlertDetails() { return opens("groupByAlertDetails", GroupByDetail::of); }

  /** Custom details that must be the same. */
  public List<String> groupByCustomDetails() { return texts("groupByCustomDetails"); }
}
