package io.github.connectedsecurity.strangers;

import com.microsoft.graph.admin.serviceannouncement.messages.archive.ArchivePostRequestBody;
import com.microsoft.graph.admin.serviceannouncement.messages.favorite.FavoritePostRequestBody;
import com.microsoft.graph.admin.serviceannouncement.messages.item.ServiceUpdateMessageItemRequestBuilder;
import com.microsoft.graph.admin.serviceannouncement.messages.markread.MarkReadPostRequestBody;
import com.microsoft.graph.admin.serviceannouncement.messages.markunread.MarkUnreadPostRequestBody;
import com.microsoft.graph.admin.serviceannouncement.messages.unarchive.UnarchivePostRequestBody;
import com.microsoft.graph.admin.serviceannouncement.messages.unfavorite.UnfavoritePostRequestBody;
import com.microsoft.graph.models.ServiceAnnouncementAttachment;
import com.microsoft.graph.models.ServiceHealth;
import com.microsoft.graph.models.ServiceUpdateMessage;
import com.microsoft.graph.models.security.AnalyzedEmail;
import com.microsoft.graph.models.security.RemediationAction;
import com.microsoft.graph.models.security.RemediationSeverity;
import com.microsoft.graph.security.collaboration.analyzedemails.microsoftgraphsecurityremediate.RemediatePostRequestBody;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.office365management.ManagementActivityClient;
import io.github.connectedsecurity.office365management.ServiceAnnouncements;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Mails that were analyzed, the health of the services, and the message center, through msgraph-sdk-java. */
@NullUnmarked // the Graph SDK calls every answer nullable; a test that meets a null fails anyway
final class GraphMessagesStranger {
  private static final String MAILS = "/security/collaboration/analyzedEmails";
  private static final String ANNOUNCED = "/admin/serviceAnnouncement/";
  private static final Duration MOVED = Duration.ofMinutes(3);

  private final Stranger stranger = new Stranger("msgraph-sdk-java, mails and announcements");
  private final Loopback at;
  private final GraphServiceClient theirs;
  private final ServiceAnnouncements ours;

  private GraphMessagesStranger(Loopback at) {
    this.at = at;
    theirs = at.graph();
    ours = ManagementActivityClient.create(at.options, SecurityCloudEmulator.TENANT_ID).serviceAnnouncements();
  }

  static Stranger over(Loopback at) {
    GraphMessagesStranger messages = new GraphMessagesStranger(at);
    messages.mails();
    messages.health();
    messages.center();
    messages.files();
    messages.marks();
    return messages.stranger;
  }

  private String id(String of) { return stranger.noted(of); }

  private void mails() {
    var own = GraphSecurityClient.create(at.options).analyzedEmails();
    var mails = theirs.security().collaboration().analyzedEmails();
    stranger.add("GET " + MAILS, () -> {
      List<AnalyzedEmail> page = mails.get().getValue();
      stranger.note("mail", page.get(0).getId());
      return page.subList(0, 1);
    }, () -> List.of(own.get(id("mail"))));
    stranger.add("GET " + MAILS + "/{id}", () -> mails.byAnalyzedEmailId(id("mail")).get(), () -> own.get(id("mail")));
    stranger.add("POST " + MAILS + "/remediate", () -> {
      AnalyzedEmail read = mails.byAnalyzedEmailId(id("mail")).get();
      AnalyzedEmail named = new AnalyzedEmail();
      named.setNetworkMessageId(read.getNetworkMessageId());
      named.setRecipientEmailAddress(read.getRecipientEmailAddress());
      RemediatePostRequestBody body = new RemediatePostRequestBody();
      body.setDisplayName("Moved by a stranger");
      body.setSeverity(RemediationSeverity.Low);
      body.setAction(RemediationAction.MoveToJunk);
      body.setAnalyzedEmails(List.of(named));
      mails.microsoftGraphSecurityRemediate().post(body);
      at.clock.push(MOVED);
      return mails.byAnalyzedEmailId(id("mail")).get();
    }, () -> own.get(id("mail")));
  }

  private void health() {
    var health = theirs.admin().serviceAnnouncement().healthOverviews();
    var issues = theirs.admin().serviceAnnouncement().issues();
    stranger.add("GET " + ANNOUNCED + "healthOverviews", () -> {
      List<ServiceHealth> page = health.get().getValue();
      stranger.note("service", page.get(0).getService());
      return page;
    }, ours::healthOverviews);
    stranger.add("GET " + ANNOUNCED + "healthOverviews with $expand",
        () -> health.get(with -> with.queryParameters.expand = new String[] {"issues"}).getValue(),
        ours::healthOverviewsWithIssues);
    stranger.add("GET " + ANNOUNCED + "healthOverviews/{service}", () -> health.byServiceHealthId(id("service")).get(),
        () -> ours.healthOverview(id("service")));
    stranger.add("GET " + ANNOUNCED + "issues", () -> issues.get().getValue(), ours::issues);
    stranger.add("GET " + ANNOUNCED + "issues with $filter", () -> {
      var over = issues.get(with -> with.queryParameters.filter = "isResolved eq true").getValue();
      stranger.note("issue", over.get(0).getId());
      return over;
    }, () -> List.of(ours.issue(id("issue"))));
    stranger.add("GET " + ANNOUNCED + "issues/{id}", () -> issues.byServiceHealthIssueId(id("issue")).get(), () -> ours.issue(id("issue")));
    stranger.add("GET " + ANNOUNCED + "issues/{id}/incidentReport", () -> bytes(issues.byServiceHealthIssueId(id("issue")).incidentReport().get()),
        () -> bytes(ours.incidentReport(id("issue"))));
  }

  private void center() {
    var messages = theirs.admin().serviceAnnouncement().messages();
    stranger.add("GET " + ANNOUNCED + "messages", () -> {
      List<ServiceUpdateMessage> page = messages.get().getValue();
      stranger.note("message", page.stream().filter(ServiceUpdateMessage::getHasAttachments).findFirst().orElseThrow().getId());
      return page;
    }, ours::messages);
    stranger.add("GET " + ANNOUNCED + "messages/{id}", () -> message().get(), () -> ours.message(id("message")));
  }

  private void files() {
    stranger.add("GET " + ANNOUNCED + "messages/{id}/attachments", () -> {
      List<ServiceAnnouncementAttachment> page = message().attachments().get().getValue();
      stranger.note("file", page.get(0).getId());
      return page;
    }, () -> ours.attachments(id("message")));
    stranger.add("GET " + ANNOUNCED + "messages/{id}/attachments/{file}", () -> message().attachments().byServiceAnnouncementAttachmentId(id("file")).get(),
        () -> ours.attachment(id("message"), id("file")));
    stranger.add("GET " + ANNOUNCED + "messages/{id}/attachments/{file}/content",
        () -> bytes(message().attachments().byServiceAnnouncementAttachmentId(id("file")).content().get()),
        () -> bytes(ours.attachmentContent(id("message"), id("file"))));
    stranger.add("GET " + ANNOUNCED + "messages/{id}/attachmentsArchive", () -> bytes(message().attachmentsArchive().get()),
        () -> bytes(ours.attachmentsArchive(id("message"))));
  }

  private void marks() {
    var messages = theirs.admin().serviceAnnouncement().messages();
    marked("archive", ids -> {
      ArchivePostRequestBody body = new ArchivePostRequestBody();
      body.setMessageIds(ids);
      return messages.archive().post(body).getValue();
    });
    marked("unarchive", ids -> {
      UnarchivePostRequestBody body = new UnarchivePostRequestBody();
      body.setMessageIds(ids);
      return messages.unarchive().post(body).getValue();
    });
    marked("favorite", ids -> {
      FavoritePostRequestBody body = new FavoritePostRequestBody();
      body.setMessageIds(ids);
      return messages.favorite().post(body).getValue();
    });
    marked("unfavorite", ids -> {
      UnfavoritePostRequestBody body = new UnfavoritePostRequestBody();
      body.setMessageIds(ids);
      return messages.unfavorite().post(body).getValue();
    });
    marked("markRead", ids -> {
      MarkReadPostRequestBody body = new MarkReadPostRequestBody();
      body.setMessageIds(ids);
      return messages.markRead().post(body).getValue();
    });
    marked("markUnread", ids -> {
      MarkUnreadPostRequestBody body = new MarkUnreadPostRequestBody();
      body.setMessageIds(ids);
      return messages.markUnread().post(body).getValue();
    });
  }

  private interface Mark {
    Boolean of(List<String> ids);
  }

  private void marked(String action, Mark mark) {
    stranger.add("POST " + ANNOUNCED + "messages/" + action, () -> mark.of(List.of(id("message"))) ? message().get() : null,
        () -> ours.message(id("message")));
  }

  private ServiceUpdateMessageItemRequestBuilder message() {
    return theirs.admin().serviceAnnouncement().messages().byServiceUpdateMessageId(id("message"));
  }

  private static Map<String, String> bytes(InputStream read) throws IOException {
    try (InputStream content = read) {
      return bytes(content.readAllBytes());
    }
  }

  private static Map<String, String> bytes(byte[] read) { return Map.of("content", new String(Base64.getEncoder().encode(read), StandardCharsets.US_ASCII)); }
}
