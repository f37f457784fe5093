package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.scores.SecureScoreControlProfile;
import io.github.connectedsecurity.graphsecurity.model.scores.SecureScoreControlProfileUpdate;
import java.util.function.Consumer;

/** The measures that a secure score counts: what to do, what it costs, and what the tenant has said about each. */
public final class SecureScoreControlProfiles {
  private static final ODataRules RULES = ODataRules.entity("secureScoreControlProfiles").filterAny().orderAny().select().top().skip().count().build();

  private final GraphDoor door;

  SecureScoreControlProfiles(GraphDoor door) { this.door = door; }

  /** Lists all measures. {@code GET /security/secureScoreControlProfiles}; {@code SecurityEvents.Read.All}. */
  public Paged<SecureScoreControlProfile> list() { return list(q -> {}); }

  /**
   * Lists all measures, as a query asks for. {@code $top} is better left out: links to further pages were seen to fail with it.
   * {@code GET /security/secureScoreControlProfiles}; {@code SecurityEvents.Read.All}.
   */
  public Paged<SecureScoreControlProfile> list(Consumer<ODataQuery> query) {
    return door.list(RULES, query, SecureScoreControlProfile::of, "security/secureScoreControlProfiles");
  }

  /** Reads one measure, such as {@code AdminMFAV2}. {@code GET /security/secureScoreControlProfiles/{id}}; {@code SecurityEvents.Read.All}. */
  public SecureScoreControlProfile get(String id) { return door.get("security/secureScoreControlProfiles/{id}", id).as(SecureScoreControlProfile::of); }

  /**
   * Says how the tenant treats a measure, and hands the measure back. The service keeps a history, so it is sent once.
   * {@code PATCH /security/secureScoreControlProfiles/{id}}; {@code SecurityEvents.ReadWrite.All}.
   */
  public SecureScoreControlProfile update(String id, SecureScoreControlProfileUpdate update) {
    return door.patch("security/secureScoreControlProfiles/{id}", id).header("Prefer", "return=representation").body(update)
        .as(SecureScoreControlProfile::of);
  }
}
