package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServiceAnnouncementsTest {
  @RegisterExtension static final SecurityCloudExtension CLOUD = SecurityCloudExtension.with(cloud -> cloud
      .app(AppRegistration.of("All", "ServiceHealth.Read.All", "ServiceMessage.Read.All", "ServiceMessageViewpoint.Write"))
      .app(AppRegistration.of("Health only", "ServiceHealth.Read.All")));

  private static final String BASE = "/v1.0/admin/serviceAnnouncement/";

  private final Caller caller;

  ServiceAnnouncementsTest(SecurityCloudEmulator cloud) { caller = Caller.of(cloud); }

  @Test
  void services_areReadByNameOrId_withTheirIssues() {
    assertThat(caller.get(BASE + "healthOverviews").values("service")).contains("Exchange Online", "Microsoft Teams");
    Map<String, Object> exchange = caller.get(BASE + "healthOverviews/Exchange%20Online" + query("$expand", "issues")).json();
    assertThat(exchange).containsEntry("id", "Exchange").containsEntry("status", "serviceDegradation");
    assertThat(Caller.objects(exchange.get("issues"))).extracting(issue -> issue.get("service")).containsExactly("Exchange Online");
    assertThat(caller.get(BASE + "healthOverviews/Exchange").json()).doesNotContainKey("issues");
    assertThat(caller.get(BASE + "healthOverviews/None").status()).isEqualTo(404);
  }

  @Test
  void issues_areFiltered_newestFirst_andThoseThatAreReviewedHaveAReport() {
    assertThat(caller.get(BASE + "issues").values("id")).containsExactly("EX1107731", "DZ1106345", "SP1104020");
    Caller.Reply over = caller.get(BASE + "issues" + query("$filter", "isResolved eq true"));
    assertThat(over.values("status")).containsExactly("postIncidentReviewPublished");
    assertThat(over.body()).doesNotContain("#report");
    Caller.Reply report = caller.get(BASE + "issues/SP1104020/incidentReport");
    assertThat(report.body()).contains("SP1104020");
    assertThat(caller.get(BASE + "issues/EX1107731/incidentReport").status()).isEqualTo(404);
    assertThat(caller.get(BASE + "issues" + query("$filter", "nothing eq 1")).status()).isEqualTo(400);
  }

  @Test
  void messages_haveFiles() {
    String id = caller.get(BASE + "messages" + query("$filter", "hasAttachments eq true")).values("id").get(0);
    Caller.Reply files = caller.get(BASE + "messages/" + id + "/attachments");
    assertThat(files.values("name")).containsExactly("fields.csv", "steps.txt");
    String file = BASE + "messages/" + id + "/attachments/" + files.values("id").get(1);
    assertThat(caller.get(file).json()).containsEntry("contentType", "text/plain").doesNotContainKey("content");
    assertThat(caller.get(file + "/content").body()).startsWith("1. List with alerts_v2.").hasSize(Integer.parseInt(caller.get(file).text("size")));
    assertThat(caller.get(BASE + "messages/" + id + "/attachmentsArchive").body()).startsWith("PK").contains("steps.txt", "fields.csv");
    assertThat(caller.get(BASE + "messages/" + id + "/attachments/none").status()).isEqualTo(404);
  }

  @Test
  void marks_areSet_onAllMessagesOrNone() {
    List<String> ids = caller.get(BASE + "messages").values("id").subList(0, 2);
    String both = "{\"messageIds\":[\"" + ids.get(0) + "\",\"" + ids.get(1) + "\"]}";
    assertThat(caller.post(BASE + "messages/markRead", both).json()).containsEntry("value", true);
    assertThat(caller.post(BASE + "messages/archive", both).status()).isEqualTo(200);
    assertThat(caller.post(BASE + "messages/unarchive", "{\"messageIds\":[\"" + ids.get(0) + "\"]}").status()).isEqualTo(200);
    assertThat(caller.get(BASE + "messages/" + ids.get(0)).json())
        .containsEntry("viewPoint", Map.of("isArchived", false, "isFavorited", false, "isRead", true));
    assertThat(caller.get(BASE + "messages" + query("$filter", "viewPoint/isArchived eq true")).values("id")).containsExactly(ids.get(1));

    assertThat(caller.post(BASE + "messages/favorite", "{\"messageIds\":[\"" + ids.get(0) + "\",\"MC1\"]}").status()).isEqualTo(404);
    assertThat(caller.get(BASE + "messages" + query("$filter", "viewPoint/isFavorited eq true")).value()).isEmpty();
    assertThat(caller.post(BASE + "messages/favorite", "{\"messageIds\":[]}").status()).isEqualTo(400);
    assertThat(caller.post(BASE + "messages/favorite", "{}").status()).isEqualTo(400);
  }

  @Test
  void permissions_areOnesOfTheirOwn(SecurityCloudEmulator cloud) {
    Caller other = caller.with("Authorization", "Bearer " + cloud.token(AppRegistration.of("Health only", "ServiceHealth.Read.All")));
    assertThat(other.get(BASE + "issues").status()).isEqualTo(200);
    assertThat(other.get(BASE + "messages").status()).isEqualTo(403);
    assertThat(other.post(BASE + "messages/archive", "{\"messageIds\":[\"MC1187240\"]}").status()).isEqualTo(403);
  }
}
