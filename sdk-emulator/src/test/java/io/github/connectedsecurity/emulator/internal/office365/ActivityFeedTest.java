package io.github.connectedsecurity.emulator.internal.office365;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.Product.Parts;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.state.AuditEvent;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.TokenIssuer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the feed against the rules of the service; requests are made by hand. */
class ActivityFeedTest {
  private static final String TENANT = "0f0e0d0c-0b0a-4908-8706-050403020100";
  private static final String FEED = "/manage/api/v1.0/" + TENANT + "/activity/feed";
  private static final String SCOPE = "https://manage.office.com/.default";
  private static final AppRegistration APP = AppRegistration.of("Collector", "ActivityFeed.Read");
  private static final AppRegistration DLP_APP = AppRegistration.of("DLP collector", "ActivityFeed.Read", "ActivityFeed.ReadDlp");
  private static final AppRegistration OTHER = AppRegistration.of("Other", "SecurityAlert.Read.All");

  private final MovedClock clock = new MovedClock();
  private final TokenIssuer issuer = new TokenIssuer(TENANT, clock);
  private final CloudState state = new CloudState(TENANT, clock);
  private final ActivityFeed feed = new ActivityFeed(new Parts(state, new TokenCheck(issuer, clock)));

  @Test
  void subscription_isStarted_listed_andStopped_forItsApplicationOnly() {
    Answer started = call(APP, "POST", "/subscriptions/start?contentType=Audit.SharePoint",
        "{\"webhook\":{\"address\":\"https://x.example\",\"authId\":\"s\",\"expiration\":\"\"}}");

    assertThat(json(started)).containsEntry("status", "enabled");
    assertThat(Json.write(json(started).get("webhook"))).contains("\"expiration\":null");
    assertThat(code(call(APP, "POST", "/subscriptions/start?contentType=Audit.SharePoint",
        "{\"webhook\":{\"address\":\"https://x.example\",\"authId\":\"s\",\"expiration\":\"\"}}"))).isEqualTo("400 AF20024");
    assertThat(call(APP, "POST", "/subscriptions/start?contentType=Audit.SharePoint", "").status()).isEqualTo(200); // takes the webhook away
    assertThat(list(call(APP, "GET", "/subscriptions/list", ""))).hasSize(1);
    assertThat(list(call(DLP_APP, "GET", "/subscriptions/list", ""))).isEmpty();
    assertThat(call(APP, "POST", "/subscriptions/stop?contentType=Audit.SharePoint", "").body()).isEmpty();
    assertThat(list(call(APP, "GET", "/subscriptions/list", ""))).isEmpty();
    feed.fill();
    assertThat(code(call(APP, "POST", "/subscriptions/stop?contentType=Audit.SharePoint", ""))).isEqualTo("400 AF20022");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "GET|/subscriptions/content|AF20001",
      "GET|/subscriptions/content?contentType=Audit.Nothing|AF20020",
      "GET|/subscriptions/content?contentType=Audit.Exchange|AF20022",
      "GET|/subscriptions/content?contentType=Audit.General&startTime=2026-11-24|AF20030",
      "GET|/subscriptions/content?contentType=Audit.General&startTime=2026-11-23&endTime=2026-11-24T00:01|AF20030",
      "GET|/subscriptions/content?contentType=Audit.General&startTime=2026-11-17T11:59:58&endTime=2026-11-17T13:00|AF20030",
      "GET|/subscriptions/content?contentType=Audit.General&startTime=2026-11-24&endTime=2026-11-24|AF20055",
      "GET|/subscriptions/content?contentType=Audit.General&startTime=2026-11-24T00:00:00Z&endTime=2026-11-24T01:00|AF20002",
      "GET|/subscriptions/content?contentType=Audit.General&startTime=2026-11-23&endTime=2026-11-24&nextPage=x|AF20031",
      "GET|/subscriptions/notifications?contentType=DLP.All|AF20022",
      "GET|/audit/nonsense|AF20052",
      "GET|/audit/2026112401170000000001$2026112401170000000001$audit_general$Audit_Other|AF20052",
      "GET|/audit/2026111701170000000001$2026111701170000000001$audit_general$Audit_General|AF20051",
      "GET|/audit/2026112413170000000001$2026112413170000000001$audit_general$Audit_General|AF20050",
      "GET|/nothing|AF20052"})
  void wrongRequest_isRefused_withItsCode(String verb, String path, String code) {
    call(APP, "POST", "/subscriptions/start?contentType=Audit.General", "");

    assertThat(code(call(APP, verb, path, ""))).endsWith(code);
  }

  @Test
  void wrongStart_isRefused() {
    String start = "/subscriptions/start?contentType=Audit.General";
    assertThat(code(call(APP, "POST", start, "{\"webhook\":{\"address\":\"http://x.example\"}}"))).isEqualTo("400 AF20021");
    assertThat(code(call(APP, "POST", start, "{\"webhook\":{\"address\":\"https://x.example\",\"expiration\":\"2020-01-01T00:00:00Z\"}}")))
        .isEqualTo("400 AF20003");
    assertThat(code(call(APP, "POST", start, "{\"webhook\":{}}"))).isEqualTo("400 AF20001");
    assertThat(code(call(APP, "POST", start, "no json"))).isEqualTo("400 AF20002");
    assertThat(list(call(APP, "GET", "/subscriptions/list", ""))).isEmpty();
  }

  @Test
  void gate_knowsTenantTokenAndPermission() {
    assertThat(code(send(APP, "GET", "/manage/api/v1.0/larkspur.example/activity/feed/subscriptions/list", "", ""))).isEqualTo("400 AF20013");
    assertThat(code(send(APP, "GET", FEED.replace("0f0e", "1f0e") + "/subscriptions/list", "", ""))).isEqualTo("400 AF20010");
    assertThat(code(call(OTHER, "GET", "/subscriptions/list", ""))).isEqualTo("401 AF10001");
    Answer strange = answer(new Request("GET", "http://x", FEED + "/subscriptions/list", Query.parse(""), Map.of(), new byte[0]));
    assertThat(strange.status()).isEqualTo(401);
    assertThat(strange.headers()).containsKey("WWW-Authenticate");
  }

  @Test
  void throttle_comesWith403() {
    Request request = request(APP, "GET", FEED + "/subscriptions/list", "PublisherIdentifier=p", "");

    assertThat(code(feed.refuse(request, new Refusal(429, "TooManyRequests", "Slow down.")))).isEqualTo("403 AF429");
    assertThat(code(feed.refuse(request, new Refusal(500, "x", "y")))).isEqualTo("500 AF50000");
  }

  @Test
  void content_comesInPages_whoseLinksGrowStale() {
    call(APP, "POST", "/subscriptions/start?contentType=Audit.SharePoint", "");
    String day = "/subscriptions/content?contentType=Audit.SharePoint&startTime=2026-11-23T00:00&endTime=2026-11-24";
    List<Map<String, Object>> blobs = new ArrayList<>();
    Answer page = call(APP, "GET", day, "");
    String stale = page.headers().getOrDefault("NextPageUri", "");
    while (true) {
      blobs.addAll(list(page));
      if (!page.headers().containsKey("NextPageUri")) {
        break;
      }
      page = follow(page.headers().getOrDefault("NextPageUri", ""));
    }

    assertThat(blobs).hasSize(27).extracting(blob -> blob.get("contentId")).doesNotHaveDuplicates();
    assertThat(stale).contains("/api/v1/");
    clock.move(Duration.ofMinutes(11));
    assertThat(code(follow(stale))).isEqualTo("400 AF20031");
    List<Map<String, Object>> records = list(follow(String.valueOf(blobs.get(0).get("contentUri"))));
    assertThat(records).isNotEmpty().allSatisfy(record -> assertThat(record).containsEntry("Workload", "SharePoint"));
  }

  @Test
  void trail_growsWithTheClock_hasLateBlobs_andRecordsThatComeTwice() {
    call(APP, "POST", "/subscriptions/start?contentType=Audit.AzureActiveDirectory", "");
    String path = "/subscriptions/content?contentType=Audit.AzureActiveDirectory&startTime=2026-11-24T12:00:00&endTime=2026-11-25T12:00:00";
    List<Integer> growth = new ArrayList<>();
    List<Object> ids = new ArrayList<>();
    for (int quarter = 0; quarter < 40; quarter++) {
      growth.add(list(call(APP, "GET", path, "")).size());
      clock.move(Duration.ofMinutes(15));
    }
    for (Map<String, Object> blob : list(call(APP, "GET", path, ""))) {
      list(follow(String.valueOf(blob.get("contentUri")))).forEach(record -> ids.add(record.get("Id")));
    }

    assertThat(growth).isSorted().startsWith(0).endsWith(10);
    assertThat(ids.stream().distinct().count()).isLessThan(ids.size());
    List<Map<String, Object>> listed = list(call(APP, "GET", path, ""));
    assertThat(listed).allSatisfy(blob -> assertThat(String.valueOf(blob.get("contentCreated"))).matches(".*:(17|34):00.000Z"));
  }

  @Test
  void everyNinthBlob_comesTwice_withTheSameRecords() {
    call(APP, "POST", "/subscriptions/start?contentType=Audit.Exchange", "");
    String first = blobAt("2026-11-24T05:17", "Audit.Exchange");
    String second = first.replace("051700", "053400").replace("00000001$", "00000002$");

    assertThat(list(call(APP, "GET", second, ""))).isNotEmpty().isEqualTo(list(call(APP, "GET", first, "")));
    assertThat(code(call(APP, "GET", second.replace("1124053400", "1124063400"), ""))).as("not of every hour").isEqualTo("400 AF20052");
  }

  @Test
  void records_tellWhatHappened_inTheirOwnFeed() {
    call(APP, "POST", "/subscriptions/start?contentType=Audit.Exchange", "");
    call(APP, "POST", "/subscriptions/start?contentType=Audit.SharePoint", "");

    assertThat(text(call(APP, "GET", blobAt("2026-11-22T13:17", "Audit.Exchange"), ""))).contains("MailItemsAccessed", "New-InboxRule", "203.0.113.77",
        "lena.aydin@larkspur.example");
    assertThat(text(call(APP, "GET", blobAt("2026-11-22T13:17", "Audit.SharePoint"), ""))).contains("FileDownloaded", "Payroll by person.xlsx",
        "SensitivityLabelId").doesNotContain("MailItemsAccessed");
  }

  @Test
  void whatIsDoneInTheTenant_comesInALaterBlob() {
    call(APP, "POST", "/subscriptions/start?contentType=DLP.All", "");
    String path = "/subscriptions/content?contentType=DLP.All&startTime=2026-11-24T12:00:00&endTime=2026-11-24T13:00:00";
    state.auditEvents().add(new AuditEvent(clock.instant().plusSeconds(5), "DLP.All", "SharePoint", "DlpRuleMatch", 11, "lena.aydin@larkspur.example",
        "https://larkspur.example/a.docx", Map.of("IncidentId", "i-1")));

    assertThat(list(call(APP, "GET", path, ""))).isEmpty();
    clock.move(Duration.ofMinutes(2));
    List<Map<String, Object>> blobs = list(call(APP, "GET", path, ""));
    assertThat(blobs).hasSize(1);
    assertThat(list(follow(String.valueOf(blobs.get(0).get("contentUri"))))).singleElement().satisfies(record -> assertThat(record)
        .containsEntry("Operation", "DlpRuleMatch").containsEntry("UserKey", "DlpAgent").containsEntry("IncidentId", "i-1")
        .containsEntry("CreationTime", "2026-11-24T12:00:05"));
    assertThat(code(call(APP, "GET", blobAt("2026-11-24T12:03", "DLP.All").replace("00000001", "00000003"), ""))).isEqualTo("400 AF20052");
    feed.fill();
    assertThat(state.auditEvents().all()).isEmpty();
  }

  @Test
  void stoppedTime_isLost() {
    String start = "/subscriptions/start?contentType=Audit.General";
    call(APP, "POST", start, "");
    call(APP, "POST", "/subscriptions/stop?contentType=Audit.General", "");
    clock.move(Duration.ofHours(3));
    call(APP, "POST", start, "");
    clock.move(Duration.ofHours(3));

    assertThat(list(call(APP, "GET", "/subscriptions/content?contentType=Audit.General&startTime=2026-11-24T12:00:00&endTime=2026-11-24T18:00:00", "")))
        .extracting(blob -> blob.get("contentCreated")).doesNotContain("2026-11-24T13:17:00.000Z").contains("2026-11-24T16:17:00.000Z");
    assertThat(code(call(APP, "GET", "/audit/2026112413170000000001$2026112413170000000001$audit_general$Audit_General", ""))).isEqualTo("404 AF20050");
  }

  @Test
  void disabledSubscription_isTold_andCanBeStartedAgain() {
    call(APP, "POST", "/subscriptions/start?contentType=Audit.General", "");
    feed.disable(APP.name(), "Audit.General");

    assertThat(code(call(APP, "GET", "/subscriptions/content?contentType=Audit.General", ""))).isEqualTo("400 AF20023");
    assertThat(list(call(APP, "GET", "/subscriptions/list", "")).get(0)).containsEntry("status", "disabled");
    assertThat(call(APP, "POST", "/subscriptions/start?contentType=Audit.General", "").status()).isEqualTo(200);
    assertThat(call(APP, "GET", "/subscriptions/content?contentType=Audit.General", "").status()).isEqualTo(200);
  }

  @Test
  void foundValues_needTheirPermission() {
    String path = "/audit/2026112401170000000001$2026112401170000000001$dlp_all$DLP_All";
    call(APP, "POST", "/subscriptions/start?contentType=DLP.All", "");
    call(DLP_APP, "POST", "/subscriptions/start?contentType=DLP.All", "");

    assertThat(text(call(APP, "GET", path, ""))).contains("PolicyDetails").doesNotContain("4111");
    assertThat(text(call(DLP_APP, "GET", path, ""))).contains("4111");
  }

  @Test
  void names_comeInOneLanguage() {
    assertThat(text(named("de-DE"))).contains("Kreditkartennummer");
    assertThat(text(named("en-US"))).contains("Credit Card Number");
    assertThat(code(named("de-DE, en-US"))).isEqualTo("400 AF20053");
    assertThat(code(named("?"))).isEqualTo("400 AF20054");
  }

  private static String blobAt(String time, String type) {
    String id = time.replaceAll("[-T:]", "") + "0000000001";
    String word = type.replace('.', '_');
    return "/audit/" + id + "$" + id + "$" + word.toLowerCase(java.util.Locale.ROOT) + "$" + word;
  }

  private Answer named(String language) {
    Request plain = request(APP, "GET", FEED + "/resources/dlpSensitiveTypes", "", "");
    Map<String, List<String>> headers = new LinkedHashMap<>(plain.headers());
    headers.put("accept-language", List.of(language));
    return answer(new Request(plain.method(), plain.origin(), plain.path(), plain.query(), headers, plain.body()));
  }

  private Answer call(AppRegistration app, String verb, String pathAndQuery, String body) {
    String[] parts = pathAndQuery.split("\\?", 2);
    return send(app, verb, FEED + parts[0], parts.length > 1 ? parts[1] : "", body);
  }

  private Answer follow(String link) {
    URI uri = URI.create(link);
    return send(APP, "GET", uri.getRawPath(), uri.getRawQuery() == null ? "" : uri.getRawQuery(), "");
  }

  private Answer send(AppRegistration app, String verb, String path, String query, String body) { return answer(request(app, verb, path, query, body)); }

  private Request request(AppRegistration app, String verb, String path, String query, String body) {
    Map<String, List<String>> headers = Map.of("authorization", List.of("Bearer " + issuer.issue(app, SCOPE).orElseThrow().token()));
    return new Request(verb, "http://127.0.0.1:1", path, Query.parse(query), headers, body.getBytes(StandardCharsets.UTF_8));
  }

  private Answer answer(Request request) {
    assertThat(feed.owns(request.path())).isTrue();
    try {
      return feed.answer(request);
    } catch (Refusal refusal) {
      return feed.refuse(request, refusal);
    }
  }

  private static String code(Answer answer) {
    return json(answer).get("error") instanceof Map<?, ?> error ? answer.status() + " " + error.get("code") : answer.status() + " " + text(answer);
  }

  private static String text(Answer answer) { return new String(answer.body(), StandardCharsets.UTF_8); }

  private static Map<String, Object> json(Answer answer) { return text(answer).startsWith("{") ? Json.object(answer.body()) : Map.of(); }

  @SuppressWarnings("unchecked") // the parser makes maps with text keys only
  private static List<Map<String, Object>> list(Answer answer) {
    return Json.parse(answer.body()) instanceof List<?> list ? list.stream().map(item -> (Map<String, Object>) item).toList() : List.of();
  }

  /** A clock that a test moves. */
  private static final class MovedClock extends Clock {
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    void move(Duration time) { now = now.plus(time); }

    @Override
    public Instant instant() { return now; }

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) { return this; }
  }
}
