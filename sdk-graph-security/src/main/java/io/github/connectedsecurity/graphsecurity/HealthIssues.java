package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.identities.HealthIssue;
import io.github.connectedsecurity.graphsecurity.model.identities.HealthIssueSeverity;
import io.github.connectedsecurity.graphsecurity.model.identities.HealthIssueStatus;
import io.github.connectedsecurity.graphsecurity.model.identities.HealthIssueType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What is wrong with sensors of Defender for Identity or with the whole. */
public final class HealthIssues {
  /** Whether it is open, closed or suppressed. */
  public static final ODataEnumeration<HealthIssueStatus> STATUS = ODataField.enumeration("status");
  /** Whether it is of a sensor or of the whole. */
  public static final ODataEnumeration<HealthIssueType> TYPE = ODataField.enumeration("healthIssueType");
  /** How bad it is. */
  public static final ODataEnumeration<HealthIssueSeverity> SEVERITY = ODataField.enumeration("severity");
  /** When it was found. */
  public static final ODataComparable<Instant> CREATED = ODataField.instant("createdDateTime");
  /** When it last changed. */
  public static final ODataComparable<Instant> LAST_MODIFIED = ODataField.instant("lastModifiedDateTime");

  private static final ODataRules RULES = ODataRules.entity("healthIssues").filterAny().select().top().skip().count().build();

  private final GraphDoor door;

  HealthIssues(GraphDoor door) { this.door = door; }

  /** Lists the issues. {@code GET /security/identities/healthIssues}; {@code SecurityIdentitiesHealth.Read.All}. */
  public Paged<HealthIssue> list() { return list(q -> {}); }

  /**
   * Lists the issues, as a query asks for. Filters take this class's constants. {@code GET /security/identities/healthIssues};
   * {@code SecurityIdentitiesHealth.Read.All}.
   */
  public Paged<HealthIssue> list(Consumer<ODataQuery> query) { return door.list(RULES, query, HealthIssue::of, "security/identities/healthIssues"); }

  /** Reads one issue. {@code GET /security/identities/healthIssues/{id}}; {@code SecurityIdentitiesHealth.Read.All}. */
  public HealthIssue get(String id) { return door.get("security/identities/healthIssues/{id}", id).as(HealthIssue::of); }

  /**
   * Closes, suppresses or reopens an issue, and hands it back if the service does.
   * {@code PATCH /security/identities/healthIssues/{id}}; {@code SecurityIdentitiesHealth.ReadWrite.All}.
   */
  public Optional<HealthIssue> update(String id, HealthIssueStatus status) {
    return door.patch("security/identities/healthIssues/{id}", id).body(Map.of("status", status)).repeatable().asOptional(HealthIssue::of);
  }
}
