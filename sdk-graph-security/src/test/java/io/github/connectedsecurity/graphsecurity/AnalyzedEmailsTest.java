package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.emails.AnalyzedEmail;
import io.github.connectedsecurity.graphsecurity.model.emails.EmailRemediation;
import io.github.connectedsecurity.graphsecurity.model.emails.RemediatedEmail;
import io.github.connectedsecurity.graphsecurity.model.emails.RemediationAction;
import io.github.connectedsecurity.graphsecurity.model.emails.RemediationSeverity;
import io.github.connectedsecurity.graphsecurity.model.emails.ThreatType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnalyzedEmailsTest {
  private final StubService service = StubService.start();
  private final AnalyzedEmails emails = GraphSecurityClient.create(service.options()).analyzedEmails();

  @AfterEach
  void stop() { service.close(); }

  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant END = Instant.parse("2026-11-02T00:00:00Z");

  @Test
  void list_namesTheTime() {
    service.on("GET /v1.0/security/collaboration/analyzedEmails", "{\"value\":[{\"id\":\"e1\",\"subject\":\"Hi\"}]}");
    service.on("GET /v1.0/security/collaboration/analyzedEmails", "{\"value\":[]}");

    assertThat(emails.list(START, END)).extracting(AnalyzedEmail::subject).containsExactly(Optional.of("Hi"));
    assertThat(emails.list(START, END, q -> q.filter(AnalyzedEmails.RECIPIENT.eq("kim@contoso.com")))).isEmpty();
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("startTime", "2026-11-01T00:00:00Z", "endTime", "2026-11-02T00:00:00Z"));
    assertThat(service.asked().get(1).query()).containsEntry("$filter", "recipientEmailAddress eq 'kim@contoso.com'");
    assertThatIllegalArgumentException().isThrownBy(() -> emails.list(END, START)).withMessageContaining("end after it starts");
    assertThat(service.asked()).hasSize(2);
  }

  @Test
  void get_readsOneMail() {
    service.on("GET /v1.0/security/collaboration/analyzedEmails/e1", "{\"id\":\"e1\",\"threatTypes\":[\"phish\"]}");

    assertThat(emails.get("e1").threatTypes()).containsExactly(ThreatType.PHISH);
  }

  @Test
  void remediate_isSentOnce_andHandsBackWhereToLook() {
    String path = "POST /v1.0/security/collaboration/analyzedEmails/remediate";
    service.on(path, 202, "", "Location", "https://security.microsoft.com/action-center/1").on(path, 503, "");
    var remediation = EmailRemediation.of(RemediationAction.SOFT_DELETE, List.of(RemediatedEmail.of("n1", "kim@contoso.com"))).displayName("Clean")
        .description("Phish").severity(RemediationSeverity.MEDIUM).remediateSendersCopy(false);

    assertThat(emails.remediate(remediation)).contains("https://security.microsoft.com/action-center/1");
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("action", "softDelete", "displayName", "Clean", "description", "Phish", "severity", "medium",
        "remediateSendersCopy", false, "analyzedEmails", List.of(Map.of("networkMessageId", "n1", "recipientEmailAddress", "kim@contoso.com"))));
    assertThatThrownBy(() -> emails.remediate(remediation)).isInstanceOf(OutcomeUnknownException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> emails.remediate(EmailRemediation.of(RemediationAction.HARD_DELETE, List.of())));
  }

  @Test
  void get_tellsThatUsersHaveNoPermissionForIt() {
    service.on("GET /v1.0/security/collaboration/analyzedEmails/e1", 403, "");

    assertThatThrownBy(() -> emails.get("e1")).isInstanceOf(PermissionException.class)
        .hasMessageContaining("SecurityAnalyzedMessage.Read.All (application only)");
  }
}
