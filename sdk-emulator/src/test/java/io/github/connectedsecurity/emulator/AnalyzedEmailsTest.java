package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnalyzedEmailsTest {
  private static final MovableClock CLOCK = new MovableClock();
  @RegisterExtension static final SecurityCloudExtension CLOUD = SecurityCloudExtension.with(cloud -> cloud.clock(CLOCK).pageSize(50));

  private static final String MAILS = "/v1.0/security/collaboration/analyzedEmails";
  private static final String LENA = "lena.aydin@larkspur.example";

  private final SecurityCloudEmulator cloud;

  AnalyzedEmailsTest(SecurityCloudEmulator cloud) { this.cloud = cloud; }

  @Test
  void falsePayslip_isToldAsAlertsAndHuntingTellIt() {
    Map<String, Object> mail = payslip();

    assertThat(mail).containsEntry("recipientEmailAddress", LENA).containsEntry("directionality", "inbound").containsEntry("threatTypes", List.of("phish"));
    assertThat(Caller.objects(mail.get("timelineEvents"))).extracting(one -> one.get("eventType")).containsExactly("originalDelivery", "userUrlClick");
    assertThat(Caller.objects(mail.get("urls"))).extracting(one -> one.get("url")).containsExactly("https://portal-update.example.net/signin");
    List<?> alerts = (List<?>) mail.get("alertIds");
    assertThat(alerts).isNotEmpty().allSatisfy(id -> {
      Caller.Reply alert = caller().get("/v1.0/security/alerts_v2/" + id);
      assertThat(alert.body()).contains(String.valueOf(mail.get("networkMessageId")));
      assertThat(Instant.parse(alert.text("createdDateTime"))).isAfter(Instant.parse(String.valueOf(mail.get("loggedDateTime"))));
    });
    Object hunted = caller().post("/v1.0/security/runHuntingQuery", Json.write(Map.of("Query", "EmailEvents | where NetworkMessageId == '"
        + mail.get("networkMessageId") + "' | project SenderFromAddress, RecipientEmailAddress, Subject"))).member("results");
    assertThat(Caller.objects(hunted)).containsExactly(Map.of("SenderFromAddress", Caller.object(mail.get("senderDetail")).getOrDefault("fromAddress", ""),
        "RecipientEmailAddress", LENA, "Subject", mail.getOrDefault("subject", "")));
    assertThat(caller().get(MAILS + "/" + mail.get("id")).json()).containsAllEntriesOf(mail);
    assertThat(caller().get("/beta" + MAILS.substring(5) + "/" + mail.get("id")).status()).isEqualTo(200);
  }

  @Test
  void list_hasPages_newestFirst_withinTheTimeAskedFor() {
    Caller.Reply page = caller().get(MAILS + "?$count=true");
    assertThat(page.value()).hasSize(50);
    assertThat(page.values("loggedDateTime").stream().map(Instant::parse).toList()).isSortedAccordingTo((a, b) -> b.compareTo(a));
    Caller.Reply next = caller().get(page.text("@odata.nextLink"));
    assertThat(next.values("id")).hasSize(50).doesNotContainAnyElementsOf(page.values("id"));

    String end = page.values("loggedDateTime").get(10);
    String start = page.values("loggedDateTime").get(20);
    Caller.Reply some = caller().get(MAILS + query("startTime", start, "endTime", end, "$top", "4"));
    assertThat(some.values("id")).isEqualTo(page.values("id").subList(11, 15));
    assertThat(caller().get(some.text("@odata.nextLink")).values("id")).isEqualTo(page.values("id").subList(15, 19));
    assertThat(caller().get(MAILS + query("startTime", "2000-01-01T00:00:00Z", "endTime", "2000-01-02T00:00:00Z")).value()).isEmpty();
    assertThat(caller().get(MAILS + query("startTime", CLOCK.instant().plusSeconds(60).toString(), "endTime", CLOCK.instant().plusSeconds(90).toString()))
        .status()).isEqualTo(200);

    CLOCK.forward(Duration.ofDays(4)); // over a weekend at most
    assertThat(caller().get(MAILS + "?$count=true&$top=1").count()).isGreaterThan(page.count());
  }

  @Test
  void remediation_movesTheMail_afterAWhile() {
    Map<String, Object> mail = payslip();
    Caller.Reply accepted = remediate(mail, "softDelete", "\"remediateSendersCopy\":\"false\",");

    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.body()).isEmpty();
    assertThat(accepted.header("Location").orElse("")).startsWith("https://security.microsoft.com/action-center/");
    assertThat(payslip()).isEqualTo(mail);
    CLOCK.forward(Duration.ofMinutes(3));
    Map<String, Object> moved = payslip();
    assertThat(Caller.object(moved.get("latestDelivery"))).containsEntry("location", "deletedFolder").containsEntry("action", "delivered");
    assertThat(moved).containsEntry("originalDelivery", mail.get("originalDelivery"));
    assertThat(Caller.objects(moved.get("timelineEvents")).get(2)).containsEntry("eventSource", "admin").containsEntry("eventDetails", "softDelete: Clean");

    assertThat(remediate(mail, "moveToQuarantine", "\"remediateSendersCopy\":true,").status()).isEqualTo(202);
    CLOCK.forward(Duration.ofMinutes(3));
    assertThat(Caller.object(payslip().get("latestDelivery"))).containsEntry("location", "quarantine").containsEntry("action", "blocked");
    cloud.reset();
    assertThat(payslip()).isEqualTo(mail);
  }

  @Test
  void remediation_isRefusedWhole_whenAMailIsUnknown() {
    Map<String, Object> mail = payslip();
    String body = body("hardDelete", "", Json.write(List.of(named(mail), Map.of("networkMessageId", "none", "recipientEmailAddress", LENA))));

    assertThat(caller().post(MAILS + "/microsoft.graph.security.remediate", body).status()).isEqualTo(404);
    CLOCK.forward(Duration.ofMinutes(3));
    assertThat(payslip()).isEqualTo(mail);
  }

  private Caller caller() { return Caller.of(cloud); }

  private Map<String, Object> payslip() {
    Caller.Reply found = caller().get(MAILS + query("$filter", "recipientEmailAddress eq '" + LENA + "'", "$top", "1000"));
    return found.value().stream().filter(one -> List.of("phish").equals(one.get("threatTypes"))).findFirst().orElseThrow();
  }

  private Caller.Reply remediate(Map<String, Object> mail, String action, String more) {
    return caller().post(MAILS + "/remediate", body(action, more, Json.write(List.of(named(mail)))));
  }

  private static String body(String action, String more, String mails) {
    return "{\"displayName\":\"Clean\",\"description\":\"d\",\"severity\":\"high\"," + more + "\"action\":\"" + action + "\",\"analyzedEmails\":" + mails + "}";
  }

  private static Map<String, Object> named(Map<String, Object> mail) {
    return Map.of("@odata.type", "#microsoft.graph.security.analyzedEmail", "networkMessageId", mail.getOrDefault("networkMessageId", ""),
        "recipientEmailAddress", LENA.toUpperCase(Locale.ROOT));
  }
}
