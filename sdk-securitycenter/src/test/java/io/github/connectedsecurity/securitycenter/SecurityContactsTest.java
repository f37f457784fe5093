package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.securitycenter.model.posture.AssessmentSeverity;
import io.github.connectedsecurity.securitycenter.model.posture.RiskLevel;
import io.github.connectedsecurity.securitycenter.model.settings.NotificationsSourceContent;
import io.github.connectedsecurity.securitycenter.model.settings.SecurityContactContent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecurityContactsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/securityContacts");
    assertThat(SecurityStub.names(stub.client().securityContacts().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/securityContacts", "2023-12-01-preview",
        "Microsoft.Security/securityContacts/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/securityContacts/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityContacts().get(SUBSCRIPTION, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/securityContacts/name1", "2023-12-01-preview",
        "Microsoft.Security/securityContacts/read (built-in role: Security Reader)");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/securityContacts/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityContacts().put(SUBSCRIPTION, "name1", SecurityContactContent.create().emails(List.of("a@contoso.example",
        "b@contoso.example")).notificationsSources(List.of(NotificationsSourceContent.alerts(AssessmentSeverity.MEDIUM),
            NotificationsSourceContent.attackPaths(RiskLevel.CRITICAL))))
        .name()).contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/securityContacts/name1", "2023-12-01-preview",
        "Microsoft.Security/securityContacts/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"emails\":\"a@contoso.example;b@contoso.example\",\"notificationsSources\":[{\"sourceType\":\"Alert\",\"minimalSe"
        + "verity\":\"Medium\"},{\"sourceType\":\"AttackPath\",\"minimalRiskLevel\":\"Critical\"}]}}");
  }

  @Test
  void delete_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/providers/Microsoft.Security/securityContacts/name1", 204, "");
    stub.client().securityContacts().delete(SUBSCRIPTION, "name1");
    stub.sent("DELETE /subscriptions/s1/providers/Microsoft.Security/securityContacts/name1", "2023-12-01-preview",
        "Microsoft.Security/securityContacts/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().securityContacts().list(GROUP),
        () -> stub.client().securityContacts().get(GROUP, "name1"),
        () -> stub.client().securityContacts().put(GROUP, "name1", SecurityContactContent.create().emails(List.of("a@contoso.example", "b@contoso.example"))
            .notificationsSources(List.of(NotificationsSourceContent.alerts(AssessmentSeverity.MEDIUM),
                NotificationsSourceContent.attackPaths(RiskLevel.CRITICAL)))),
        () -> stub.client().securityContacts().delete(GROUP, "name1"));
    assertThat(stub.asked()).isEmpty();
  }
}
