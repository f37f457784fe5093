package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.graphsecurity.model.intelligence.IntelligenceProfile;
import io.github.connectedsecurity.graphsecurity.model.intelligence.IntelligenceProfileIndicator;
import java.util.function.Consumer;

/** Actors that threaten, and tools that they use, as researchers describe them. */
public final class IntelligenceProfiles {
  private final GraphDoor door;

  IntelligenceProfiles(GraphDoor door) { this.door = door; }

  /**
   * Lists actors and tools.
   * {@code GET /security/threatIntelligence/intelProfiles}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<IntelligenceProfile> list() { return list(q -> {}); }

  /**
   * Lists actors and tools, as a query asks for; filters take {@link IntelligenceFields#KIND}.
   * {@code GET /security/threatIntelligence/intelProfiles}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<IntelligenceProfile> list(Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.PROFILE_RULES, query, IntelligenceProfile::of, "security/threatIntelligence/intelProfiles");
  }

  /** Reads one profile. {@code GET /security/threatIntelligence/intelProfiles/{id}}; {@code ThreatIntelligence.Read.All}. */
  public IntelligenceProfile get(String id) { return door.get("security/threatIntelligence/intelProfiles/{id}", id).as(IntelligenceProfile::of); }

  /** Lists the indicators of one actor or tool. {@code GET /security/threatIntelligence/intelProfiles/{id}/indicators}; {@code ThreatIntelligence.Read.All}. */
  public Paged<IntelligenceProfileIndicator> indicators(String id) { return indicators(id, q -> {}); }

  /**
   * Lists the indicators of one actor or tool, as a query asks for.
   * {@code GET /security/threatIntelligence/intelProfiles/{id}/indicators}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<IntelligenceProfileIndicator> indicators(String id, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.INDICATOR_RULES, query, IntelligenceProfileIndicator::of,
        "security/threatIntelligence/intelProfiles/{id}/indicators", id);
  }

  /**
   * Reads one indicator of a profile, by the name that the schema has for the path; other sources write {@code intelProfileIndicators}.
   * {@code GET /security/threatIntelligence/intelligenceProfileIndicators/{id}}; {@code ThreatIntelligence.Read.All}.
   */
  public IntelligenceProfileIndicator indicator(String id) {
    return door.get("security/threatIntelligence/intelligenceProfileIndicators/{id}", id).as(IntelligenceProfileIndicator::of);
  }
}
