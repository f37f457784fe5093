package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.model.NotificationAttempt;
import java.time.Instant;

/** Notifications that the service has sent to webhooks, or tried to send. */
public final class Notifications {
  private static final String LIST = "v1.0/{tenantId}/activity/feed/subscriptions/notifications";

  private final Http http;
  private final String tenantId;

  Notifications(Http http, String tenantId) {
    this.http = http;
    this.tenantId = tenantId;
  }

  /**
   * Lists the tries to notify a content type's webhook, in pieces of 24 hours, up to seven days back.
   * {@code GET /api/v1.0/{tenantId}/activity/feed/subscriptions/notifications}; {@code ActivityFeed.Read}.
   *
   * @param from the start, included
   * @param to the end, excluded
   * @throws IllegalArgumentException when the span is empty or begins more than seven days ago
   */
  public Paged<NotificationAttempt> list(ContentType type, Instant from, Instant to) {
    TimeWindows windows = TimeWindows.of(from, to, http.exchange().time());
    String first = http.endpoint().root() + LIST.replace("{tenantId}", tenantId);
    return windows.ask(http.get(LIST, tenantId).query("contentType", type.value())).permission(Subscriptions.READ).quota(ManagementQuotas.ACTIVITY_FEED)
        .paged(windows.pages(first, type.value()), NotificationAttempt::of);
  }
}
