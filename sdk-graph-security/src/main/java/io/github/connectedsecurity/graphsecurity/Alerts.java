package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.ChangeFeed;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertComment;
import io.github.connectedsecurity.graphsecurity.model.AlertUpdate;
import io.github.connectedsecurity.graphsecurity.model.MergeResponse;
import io.github.connectedsecurity.graphsecurity.model.MoveAlertsRequest;
import io.github.connectedsecurity.graphsecurity.model.NewAlertComment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Alerts that Microsoft Defender, Sentinel, Entra ID Protection and other connected products have raised. */
public final class Alerts {
  private static final int FEED_PAGE = 500; // so that two pages lie within the reach of $skip
  private static final Duration LATE = Duration.ofMinutes(2);

  private final GraphDoor door;

  Alerts(GraphDoor door) { this.door = door; }

  /** Lists all alerts, newest first; see {@link #list(Consumer)}. {@code GET /security/alerts_v2}; {@code SecurityAlert.Read.All}. */
  public Paged<Alert> list() { return list(q -> {}); }

  /**
   * Lists alerts, newest first unless ordered otherwise; pages are fetched as they are read. Filters take {@link AlertFields};
   * a page holds up to 1,000, and {@code $skip} reaches up to 500. {@code GET /security/alerts_v2}; {@code SecurityAlert.Read.All}.
   */
  public Paged<Alert> list(Consumer<ODataQuery> query) {
    return door.get("security/alerts_v2").query(ODataQuery.of(AlertFields.RULES, query))
        .paged(NextPage.odataOrSkip(AlertFields.MAX_SKIP), Alert::of);
  }

  /**
   * Follows the alerts that are new or changed since a moment, oldest change first: the way to pull alerts for good, because the
   * list alone does not reach beyond its newest pages. An alert that changes again comes again. Its position can be stored and
   * taken up with {@link ChangeFeed#from}. {@code GET /security/alerts_v2}; {@code SecurityAlert.Read.All}.
   */
  public ChangeFeed<Alert> changes(Instant since) {
    return ChangeFeed.since(since, from -> list(q -> q.filter(AlertFields.LAST_UPDATE.ge(from)).orderBy(AlertFields.LAST_UPDATE.asc()).top(FEED_PAGE)),
        alert -> alert.lastUpdateDateTime().orElse(Instant.EPOCH), Alert::id, LATE);
  }

  /** Reads one alert with its evidence. {@code GET /security/alerts_v2/{id}}; {@code SecurityAlert.Read.All}. */
  public Alert get(String id) { return door.get("security/alerts_v2/{id}", id).as(Alert::of); }

  /**
   * Changes an alert's status, classification, determination or assignment, and hands it back changed. Only what the update
   * names is touched, so it is safe to repeat. {@code PATCH /security/alerts_v2/{id}}; {@code SecurityAlert.ReadWrite.All}.
   */
  public Alert update(String id, AlertUpdate update) {
    return door.patch("security/alerts_v2/{id}", id).body(update).repeatable().as(Alert::of);
  }

  /**
   * Adds a comment and hands back all comments of the alert. Sent once; comments can be neither changed nor deleted.
   * {@code POST /security/alerts_v2/{id}/comments}; {@code SecurityAlert.ReadWrite.All}.
   */
  public List<AlertComment> comment(String id, String comment) {
    return door.post("security/alerts_v2/{id}/comments", id).body(NewAlertComment.of(comment)).list(AlertComment::of);
  }

  /**
   * Moves alerts into an incident, or into a new one where the request names none, and tells into which. Sent once. In the
   * schema of v1.0, and so called there, though only the pages of beta describe it; the permission is presumed, as no published
   * table has this path. {@code POST /security/alerts_v2/moveAlerts}; {@code SecurityAlert.ReadWrite.All}.
   */
  public MergeResponse move(MoveAlertsRequest request) {
    return door.post("security/alerts_v2/moveAlerts").body(request).as(MergeResponse::of);
  }
}
