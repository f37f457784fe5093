package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.submissions.AllowOrBlock;
import io.github.connectedsecurity.graphsecurity.model.submissions.EmailThreatSubmissionPolicySettings;
import io.github.connectedsecurity.graphsecurity.model.submissions.EmailUrlThreatSubmission;
import io.github.connectedsecurity.graphsecurity.model.submissions.LongRunningOperationStatus;
import io.github.connectedsecurity.graphsecurity.model.submissions.NewEmailThreat;
import io.github.connectedsecurity.graphsecurity.model.submissions.NewFileThreat;
import io.github.connectedsecurity.graphsecurity.model.submissions.NewUrlThreat;
import io.github.connectedsecurity.graphsecurity.model.submissions.SubmissionCategory;
import io.github.connectedsecurity.graphsecurity.model.submissions.TenantAllowBlockListAction;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThreatSubmissionsTest {
  private final StubService service = StubService.start();
  private final ThreatSubmissions submissions = GraphSecurityClient.create(service.options()).beta().threatSubmissions();

  @AfterEach
  void stop() { service.close(); }

  private static final String ROOT = "/beta/security/threatSubmission/";

  @Test
  void emails_areListedReadSentAndReviewed() {
    service.on("GET " + ROOT + "emailThreats", "{\"value\":[{\"id\":\"1\",\"@odata.type\":\"#microsoft.graph.emailUrlThreatSubmission\"}]}");
    service.on("GET " + ROOT + "emailThreats", "{\"value\":[]}").on("GET " + ROOT + "emailThreats/1", "{\"id\":\"1\",\"emailSubject\":\"Hi\"}");
    service.on("POST " + ROOT + "emailThreats", 201, "{\"id\":\"2\"}").on("POST " + ROOT + "emailThreats", 503, "");
    service.on("POST " + ROOT + "emailThreats/1/review", 204, "").on("POST " + ROOT + "emailThreats/1/review", 503, "");

    assertThat(submissions.emails().list().stream()).singleElement().isInstanceOf(EmailUrlThreatSubmission.class);
    assertThat(submissions.emails().list(q -> q.top(2))).isEmpty();
    assertThat(submissions.emails().get("1").subject()).contains("Hi");
    assertThat(submissions.emails().create(NewEmailThreat.ofUrl(SubmissionCategory.SPAM, "kim@contoso.com", "https://graph.microsoft.com/beta/m/1")
        .tenantAllowOrBlockListAction(AllowOrBlock.of(TenantAllowBlockListAction.BLOCK).note("n").expirationDateTime(Instant.EPOCH))).id()).isEqualTo("2");
    submissions.emails().review("1", SubmissionCategory.PHISHING);

    assertThat(service.asked().get(3).json()).isEqualTo(Map.of("@odata.type", "#microsoft.graph.security.emailUrlThreatSubmission", "category", "spam",
        "recipientEmailAddress", "kim@contoso.com", "messageUrl", "https://graph.microsoft.com/beta/m/1",
        "tenantAllowOrBlockListAction", Map.of("action", "block", "note", "n", "expirationDateTime", "1970-01-01T00:00:00Z")));
    assertThat(service.asked().get(4).json()).isEqualTo(Map.of("category", "phishing"));
    assertThatThrownBy(() -> submissions.emails().create(NewEmailThreat.ofContent(SubmissionCategory.SPAM, "kim@contoso.com", new byte[] {1})))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(service.asked().get(5).json()).containsEntry("@odata.type", "#microsoft.graph.security.emailContentThreatSubmission")
        .containsEntry("fileContent", "AQ==");
    assertThatThrownBy(() -> submissions.emails().review("1", SubmissionCategory.SPAM)).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void urls_areListedReadAndSent() {
    service.on("GET " + ROOT + "urlThreats", "{\"value\":[{\"id\":\"1\"}]}").on("GET " + ROOT + "urlThreats", "{\"value\":[]}");
    service.on("GET " + ROOT + "urlThreats/1", "{\"id\":\"1\",\"webUrl\":\"http://a.example\"}");
    service.on("POST " + ROOT + "urlThreats", 201, "{\"id\":\"2\",\"status\":\"running\"}");

    assertThat(submissions.urls().list()).hasSize(1);
    assertThat(submissions.urls().list(q -> q.count())).isEmpty();
    assertThat(submissions.urls().get("1").webUrl()).contains("http://a.example");
    assertThat(submissions.urls().create(NewUrlThreat.of(SubmissionCategory.PHISHING, "http://a.example")).status())
        .contains(LongRunningOperationStatus.RUNNING);
    assertThat(service.asked().get(3).json())
        .isEqualTo(Map.of("@odata.type", "#microsoft.graph.security.urlThreatSubmission", "category", "phishing", "webUrl", "http://a.example"));
  }

  @Test
  void files_areListedReadAndSent() {
    service.on("GET " + ROOT + "fileThreats", "{\"value\":[{\"id\":\"1\"}]}").on("GET " + ROOT + "fileThreats", "{\"value\":[]}");
    service.on("GET " + ROOT + "fileThreats/1", "{\"id\":\"1\",\"fileName\":\"a.exe\"}");
    service.on("POST " + ROOT + "fileThreats", 201, "{\"id\":\"2\"}").on("POST " + ROOT + "fileThreats", 201, "{\"id\":\"3\"}");

    assertThat(submissions.files().list()).hasSize(1);
    assertThat(submissions.files().list(q -> q.top(1))).isEmpty();
    assertThat(submissions.files().get("1").fileName()).contains("a.exe");
    submissions.files().create(NewFileThreat.ofContent(SubmissionCategory.MALWARE, "a.exe", new byte[] {77, 90}));
    submissions.files().create(NewFileThreat.ofUrl(SubmissionCategory.MALWARE, "https://files.example/a.exe"));

    assertThat(service.asked().get(3).json()).isEqualTo(Map.of("@odata.type", "#microsoft.graph.security.fileContentThreatSubmission", "category", "malware",
        "fileName", "a.exe", "fileContent", "TVo="));
    assertThat(service.asked().get(4).json()).isEqualTo(Map.of("@odata.type", "#microsoft.graph.security.fileUrlThreatSubmission", "category", "malware",
        "fileUrl", "https://files.example/a.exe"));
  }

  @Test
  void policies_areListedReadCreatedChangedAndDeleted() {
    String path = ROOT + "emailThreatSubmissionPolicies";
    String one = path + "/" + EmailThreatSubmissionPolicies.DEFAULT;
    service.on("GET " + path, "{\"value\":[{\"id\":\"DefaultReportSubmissionPolicy\"}]}").on("POST " + path, 201, "{\"id\":\"DefaultReportSubmissionPolicy\"}");
    service.on("GET " + one, "{\"id\":\"DefaultReportSubmissionPolicy\",\"isCustomNotificationSenderEnabled\":true}");
    service.on("PATCH " + one, 204, "").on("DELETE " + one, 204, "");
    EmailThreatSubmissionPolicies policies = submissions.policies();

    assertThat(policies.list()).hasSize(1);
    policies.create(EmailThreatSubmissionPolicySettings.create().isReportToMicrosoftEnabled(true));
    assertThat(policies.get(EmailThreatSubmissionPolicies.DEFAULT).isCustomizedNotificationSenderEnabled()).contains(true);
    policies.update(EmailThreatSubmissionPolicies.DEFAULT, EmailThreatSubmissionPolicySettings.create().isAskMeEnabledForUsers(false));
    policies.delete(EmailThreatSubmissionPolicies.DEFAULT);

    assertThat(service.asked().get(1).body()).isEqualTo("{\"isReportToMicrosoftEnabled\":true}");
    assertThat(service.asked().get(3).body()).isEqualTo("{\"isAskMeEnabledForUsers\":false}");
    assertThatIllegalArgumentException().isThrownBy(() -> policies.create(EmailThreatSubmissionPolicySettings.create()))
        .withMessageContaining("isReportToMicrosoftEnabled");
    assertThat(service.asked()).hasSize(5);
  }

  @Test
  void get_tellsBothPermissions_whenRefused() {
    service.on("GET " + ROOT + "urlThreats/1", 403, "");

    assertThatThrownBy(() -> submissions.urls().get("1")).isInstanceOf(PermissionException.class)
        .hasMessageContaining("ThreatSubmission.Read (delegated) or ThreatSubmission.Read.All (application)");
  }
}
