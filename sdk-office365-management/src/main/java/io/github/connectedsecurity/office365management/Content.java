package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.office365management.model.ContentItem;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.model.PushNotification;
import io.github.connectedsecurity.office365management.records.AuditRecord;
import java.time.Instant;

/**
 * Content: blobs of audit records, which the service makes an hour or so after the events and keeps for seven days. Times of lists
 * are those at which blobs became available, not those of the events in them, and neither blobs nor records come in order.
 */
public final class Content {
  private static final String LIST = "v1.0/{tenantId}/activity/feed/subscriptions/content";

  private final Http http;
  private final String tenantId;

  Content(Http http, String tenantId) {
    this.http = http;
    this.tenantId = tenantId;
  }

  /**
   * Lists the blobs that became available in a span of time. The service takes 24 hours at most, so a longer span is asked for in
   * pieces; it does not reach back further than seven days. {@code GET /api/v1.0/{tenantId}/activity/feed/subscriptions/content};
   * {@code ActivityFeed.Read}; 2,000 calls a minute.
   *
   * @param from the start, included
   * @param to the end, excluded
   * @throws IllegalArgumentException when the span is empty or begins more than seven days ago
   */
  public Paged<ContentItem> list(ContentType type, Instant from, Instant to) {
    TimeWindows windows = TimeWindows.of(from, to, http.exchange().time());
    String first = http.endpoint().root() + LIST.replace("{tenantId}", tenantId);
    return windows.ask(http.get(LIST, tenantId).query("contentType", type.value())).permission(Subscriptions.READ).quota(ManagementQuotas.ACTIVITY_FEED)
        .paged(windows.pages(first, type.value()), ContentItem::of);
  }

  /**
   * Reads the records of a listed blob while they are asked for. {@code GET /api/v1.0/{tenantId}/activity/feed/audit/{contentId}};
   * {@code ActivityFeed.Read}, and {@code ActivityFeed.ReadDlp} for what data loss prevention found.
   *
   * @throws io.github.connectedsecurity.core.errors.UntrustedLinkException when the blob's address leads away from the service
   */
  public Paged<AuditRecord> records(ContentItem blob) { return records(uri(blob.contentUri().orElse(""))); }

  /**
   * Reads the records of a blob that a notification told of; its address came from outside and is checked alike.
   *
   * @throws io.github.connectedsecurity.core.errors.UntrustedLinkException when the blob's address leads away from the service
   */
  public Paged<AuditRecord> records(PushNotification blob) { return records(uri(blob.contentUri().orElse(""))); }

  /**
   * Reads the records of a blob by its address, which is followed as it stands.
   *
   * @throws io.github.connectedsecurity.core.errors.UntrustedLinkException when it leads away from the service
   */
  public Paged<AuditRecord> records(String contentUri) {
    return http.follow(contentUri).permission(Subscriptions.READ).quota(ManagementQuotas.ACTIVITY_FEED).paged(NextPage.none(""), AuditRecord::of);
  }

  private static String uri(String uri) {
    if (uri.isBlank()) {
      throw new InvalidDataException("The blob has no $.contentUri to fetch it from.");
    }
    return uri;
  }
}
