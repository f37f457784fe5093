package io.github.connectedsecurity.sentinel.model.rules;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Duration;
import java.util.List;

/** Says which alerts share an incident. */
public final class GroupingDraft extends JsonBody<GroupingDraft> {
  private GroupingDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param enabled whether any do
   * @param reopenClosedIncident whether a new alert opens a closed incident again
   * @param lookbackDuration how far apart alerts may be
   * @param matchingMethod when two belong together; the method Selected needs one of the lists
   */
  public static GroupingDraft of(boolean enabled, boolean reopenClosedIncident, Duration lookbackDuration, MatchingMethod matchingMethod) {
    return new GroupingDraft().set("enabled", enabled).set("reopenClosedIncident", reopenClosedIncident).set("lookbackDuration", lookbackDuration)
        .set("matchingMethod", matchingMethod);
  }

  /** Entities that must be the same. */
  public GroupingDraft groupByEntities(List<EntityMappingType> groupByEntities) { return set("groupByEntities", groupByEntities); }

  /** Details that must be the same. */
  public GroupingDraft groupByAlertDetails(List<GroupByDetail> groupByAlertDetails) { return set("groupByAlertDetails", groupByAlertDetails); }

  /** Custom details that must be the same. */
  public GroupingDraft groupByCustomDetails(List<String> groupByCustomDetails) { return set("groupByCustomDetails", groupByCustomDetails); }
}
