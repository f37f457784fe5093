package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.office365management.model.announcements.Attachment;
import io.github.connectedsecurity.office365management.model.announcements.ServiceHealth;
import io.github.connectedsecurity.office365management.model.announcements.ServiceHealthIssue;
import io.github.connectedsecurity.office365management.model.announcements.ServiceUpdateMessage;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Service health and the message center of the tenant, read through Microsoft Graph. They replace the Service Communications API
 * of {@code manage.office.com}, which was retired. Lists take OData options such as {@code top} and {@code filter}, which are not
 * checked here.
 */
public final class ServiceAnnouncements {
  private static final String HEALTH = "ServiceHealth.Read.All";
  private static final String MESSAGES = "ServiceMessage.Read.All";
  private static final String VIEWPOINT = "ServiceMessageViewpoint.Write";

  private static final ODataRules RULES = ODataRules.open("serviceAnnouncement");

  private final Http http;

  ServiceAnnouncements(Http http) { this.http = http; }

  /** Lists how the tenant's services stand. {@code GET /admin/serviceAnnouncement/healthOverviews}; {@code ServiceHealth.Read.All}. */
  public Paged<ServiceHealth> healthOverviews() {
    return http.get("admin/serviceAnnouncement/healthOverviews").permission(HEALTH).paged(ServiceHealth::of);
  }

  /** Lists how the tenant's services stand, each with its issues. Like {@link #healthOverviews()}, with {@code $expand}. */
  public Paged<ServiceHealth> healthOverviewsWithIssues() {
    return http.get("admin/serviceAnnouncement/healthOverviews").permission(HEALTH).query("$expand", "issues").paged(ServiceHealth::of);
  }

  /**
   * Reads how one service stands. {@code GET /admin/serviceAnnouncement/healthOverviews/{service}}; {@code ServiceHealth.Read.All}.
   *
   * @param service the service's name, such as {@code Microsoft 365 suite}
   */
  public ServiceHealth healthOverview(String service) {
    return http.get("admin/serviceAnnouncement/healthOverviews/{service}", service).permission(HEALTH).as(ServiceHealth::of);
  }

  /** Lists all issues of services. {@code GET /admin/serviceAnnouncement/issues}; {@code ServiceHealth.Read.All}. */
  public Paged<ServiceHealthIssue> issues() { return issues(q -> {}); }

  /** Lists issues of services with options of OData. Like {@link #issues()}. */
  public Paged<ServiceHealthIssue> issues(Consumer<ODataQuery> query) {
    return http.get("admin/serviceAnnouncement/issues").permission(HEALTH).query(ODataQuery.of(RULES, query)).paged(ServiceHealthIssue::of);
  }

  /** Reads one issue. {@code GET /admin/serviceAnnouncement/issues/{id}}; {@code ServiceHealth.Read.All}. */
  public ServiceHealthIssue issue(String id) {
    return http.get("admin/serviceAnnouncement/issues/{id}", id).permission(HEALTH).as(ServiceHealthIssue::of);
  }

  /** Reads the report about an issue that is over. {@code GET /admin/serviceAnnouncement/issues/{id}/incidentReport}; {@code ServiceHealth.Read.All}. */
  public byte[] incidentReport(String id) {
    return http.get("admin/serviceAnnouncement/issues/{id}/incidentReport", id).permission(HEALTH).header("Accept", "*/*").bytes();
  }

  /** Lists the messages of the message center. {@code GET /admin/serviceAnnouncement/messages}; {@code ServiceMessage.Read.All}. */
  public Paged<ServiceUpdateMessage> messages() { return messages(q -> {}); }

  /** Lists messages of the message center with options of OData. Like {@link #messages()}. */
  public Paged<ServiceUpdateMessage> messages(Consumer<ODataQuery> query) {
    return http.get("admin/serviceAnnouncement/messages").permission(MESSAGES).query(ODataQuery.of(RULES, query)).paged(ServiceUpdateMessage::of);
  }

  /** Reads one message. {@code GET /admin/serviceAnnouncement/messages/{id}}; {@code ServiceMessage.Read.All}. */
  public ServiceUpdateMessage message(String id) {
    return http.get("admin/serviceAnnouncement/messages/{id}", id).permission(MESSAGES).as(ServiceUpdateMessage::of);
  }

  /** Lists the files that come with a message. {@code GET /admin/serviceAnnouncement/messages/{id}/attachments}; {@code ServiceMessage.Read.All}. */
  public Paged<Attachment> attachments(String messageId) {
    return http.get("admin/serviceAnnouncement/messages/{id}/attachments", messageId).permission(MESSAGES).paged(Attachment::of);
  }

  /** Reads what is known of a file. {@code GET /admin/serviceAnnouncement/messages/{id}/attachments/{attachmentId}}; {@code ServiceMessage.Read.All}. */
  public Attachment attachment(String messageId, String attachmentId) {
    return http.get("admin/serviceAnnouncement/messages/{id}/attachments/{attachmentId}", messageId, attachmentId).permission(MESSAGES).as(Attachment::of);
  }

  /** Reads a file. {@code GET /admin/serviceAnnouncement/messages/{id}/attachments/{attachmentId}/content}; {@code ServiceMessage.Read.All}. */
  public byte[] attachmentContent(String messageId, String attachmentId) {
    return http.get("admin/serviceAnnouncement/messages/{id}/attachments/{attachmentId}/content", messageId, attachmentId).permission(MESSAGES)
        .header("Accept", "*/*").bytes();
  }

  /** Reads all files of a message as one archive. {@code GET /admin/serviceAnnouncement/messages/{id}/attachmentsArchive}; {@code ServiceMessage.Read.All}. */
  public byte[] attachmentsArchive(String messageId) {
    return http.get("admin/serviceAnnouncement/messages/{id}/attachmentsArchive", messageId).permission(MESSAGES).header("Accept", "*/*").bytes();
  }

  /** Puts messages away for the signed-in user. {@code POST /admin/serviceAnnouncement/messages/archive}; {@code ServiceMessageViewpoint.Write}. */
  public boolean archive(List<String> messageIds) { return mark("archive", messageIds); }

  /** Takes messages back out. {@code POST /admin/serviceAnnouncement/messages/unarchive}; {@code ServiceMessageViewpoint.Write}. */
  public boolean unarchive(List<String> messageIds) { return mark("unarchive", messageIds); }

  /** Marks messages as the signed-in user's favorites. {@code POST /admin/serviceAnnouncement/messages/favorite}; {@code ServiceMessageViewpoint.Write}. */
  public boolean favorite(List<String> messageIds) { return mark("favorite", messageIds); }

  /** Takes the mark of a favorite away. {@code POST /admin/serviceAnnouncement/messages/unfavorite}; {@code ServiceMessageViewpoint.Write}. */
  public boolean unfavorite(List<String> messageIds) { return mark("unfavorite", messageIds); }

  /** Marks messages as read by the signed-in user. {@code POST /admin/serviceAnnouncement/messages/markRead}; {@code ServiceMessageViewpoint.Write}. */
  public boolean markRead(List<String> messageIds) { return mark("markRead", messageIds); }

  /** Marks messages as not read. {@code POST /admin/serviceAnnouncement/messages/markUnread}; {@code ServiceMessageViewpoint.Write}. */
  public boolean markUnread(List<String> messageIds) { return mark("markUnread", messageIds); }

  /** A mark is as it is, however often it is set. */
  private boolean mark(String action, List<String> messageIds) {
    if (messageIds.isEmpty()) {
      throw new IllegalArgumentException("Name at least one message.");
    }
    return http.post("admin/serviceAnnouncement/messages/{action}", action).permission(VIEWPOINT).body(Map.of("messageIds", messageIds)).repeatable()
        .as(json -> Boolean.TRUE.equals(json.get("value")));
  }
}
