package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.scores.SecureScore;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How well the tenant is protected, in points, one count a day. The service keeps some 90 days. A page may come with warnings when
 * one of the sources did not answer.
 */
public final class SecureScores {
  private static final ODataRules RULES = ODataRules.entity("secureScores").filterAny().orderAny().select().top().skip().count().build();

  private final GraphDoor door;

  SecureScores(GraphDoor door) { this.door = door; }

  /** Lists the scores of all days, newest first. {@code GET /security/secureScores}; {@code SecurityEvents.Read.All}. */
  public Paged<SecureScore> list() { return list(q -> {}); }

  /**
   * Lists the scores of all days, newest first, as a query asks for. {@code $top} counts for each source.
   * {@code GET /security/secureScores}; {@code SecurityEvents.Read.All}.
   */
  public Paged<SecureScore> list(Consumer<ODataQuery> query) { return door.list(RULES, query, SecureScore::of, "security/secureScores"); }

  /** Reads the newest score, if there is one. {@code GET /security/secureScores}; {@code SecurityEvents.Read.All}. */
  public Optional<SecureScore> latest() { return list(q -> q.top(1)).stream().findFirst(); }

  /**
   * Reads the score of one day; its identifier is the tenant, an underscore and the day. {@code GET /security/secureScores/{id}};
   * {@code SecurityEvents.Read.All}.
   */
  public SecureScore get(String id) { return door.get("security/secureScores/{id}", id).as(SecureScore::of); }
}
