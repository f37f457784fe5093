package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.cloudappsecurity.filters.AlertFields;
import io.github.connectedsecurity.cloudappsecurity.filters.ListQuery;
import io.github.connectedsecurity.cloudappsecurity.model.Alert;
import io.github.connectedsecurity.cloudappsecurity.model.CloseResult;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import java.util.Map;
import java.util.function.Consumer;

/** What policies and built-in detections noticed. New products had better read these alerts in Graph Security, where they are, too. */
public final class Alerts {
  private static final String READ = "Investigation.read";
  private static final String MANAGE = "Investigation.manage";
  private static final NextPage PAGES = OffsetPages.byTime(new OffsetPages.TimeKey(AlertFields.BY_DATE.field(), AlertFields.DATE.name(), "timestamp"));

  private final Door door;

  Alerts(Door door) { this.door = door; }

  /**
   * Lists alerts, latest first unless ordered otherwise; filters are in {@link AlertFields}, a page holds up to 100. Beyond 5,000 the
   * list goes on by time, as that of activities must; for alerts it is a precaution. {@code POST /api/v1/alerts/};
   * {@code Investigation.read} or {@code Discovery.read}.
   */
  public Paged<Alert> list(Consumer<ListQuery<Alert>> query) {
    ListQuery<Alert> body = ListQuery.of(AlertFields.RULES, q -> query.accept(q.orderBy(AlertFields.BY_DATE.desc())));
    return door.continuing().post("alerts/").permission(READ).body(body).repeatable().paged(PAGES, Alert::of);
  }

  /** Reads one alert. {@code GET /api/v1/alerts/{pk}/}; {@code Investigation.read} or {@code Discovery.read}. */
  public Alert get(String id) { return door.get("alerts/{pk}/", id).permission(READ).as(Alert::of); }

  /**
   * Closes alerts about something that happened and was legitimate. Sent once. Alerts that are not there, or closed already, are named in
   * the result. {@code POST /api/v1/alerts/close_benign/}; {@code Investigation.manage} or {@code Discovery.manage}.
   */
  public CloseResult closeBenign(CloseBenign request) { return close(door.post("alerts/close_benign/"), request); }

  /**
   * Closes alerts about something that did not happen. Sent once. Alerts that are not there, or closed already, are named in the
   * result. {@code POST /api/v1/alerts/close_false_positive/}; {@code Investigation.manage} or {@code Discovery.manage}.
   */
  public CloseResult closeFalsePositive(CloseFalsePositive request) { return close(door.post("alerts/close_false_positive/"), request); }

  /**
   * Closes alerts about an attack or a breach of policy. Sent once. Alerts that are not there, or closed already, are named in the
   * result. {@code POST /api/v1/alerts/close_true_positive/}; {@code Investigation.manage} or {@code Discovery.manage}.
   */
  public CloseResult closeTruePositive(CloseTruePositive request) { return close(door.post("alerts/close_true_positive/"), request); }

  /** Marks an alert as looked at; safe to repeat. {@code POST /api/v1/alerts/{pk}/read/}; {@code Investigation.read} or {@code Discovery.read}. */
  public void markRead(String id) { door.post("alerts/{pk}/read/", id).permission(READ).repeatable().send(); }

  /** Marks an alert as not looked at; safe to repeat. {@code POST /api/v1/alerts/{pk}/unread/}; {@code Investigation.read} or {@code Discovery.read}. */
  public void markUnread(String id) { door.post("alerts/{pk}/unread/", id).permission(READ).repeatable().send(); }

  private static CloseResult close(Call call, JsonBody<?> request) {
    try {
      return call.permission(MANAGE).body(request).as(CloseResult::of);
    } catch (ApiException e) { // the result of a request that found no alert has been seen with a status of refusals
      return CloseResult.of(resultIn(e));
    }
  }

  private static Map<String, Object> resultIn(ApiException refusal) {
    try {
      Map<String, Object> body = Json.object(refusal.body());
      if (body.containsKey("alertsNotFound")) {
        return body;
      }
    } catch (InvalidDataException e) {
      refusal.addSuppressed(e);
    }
    throw refusal;
  }
}
