package io.github.connectedsecurity.office365management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.UntrustedLinkException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.core.testing.StubService.Asked;
import io.github.connectedsecurity.office365management.model.ContentItem;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.model.NotificationAttempt;
import io.github.connectedsecurity.office365management.model.PushNotification;
import io.github.connectedsecurity.office365management.records.AuditRecord;
import io.github.connectedsecurity.office365management.records.SharePointFileRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
  private static final String TENANT = "41463f53-8812-40f4-890f-865bf6e35190";
  private static final String FEED = "/api/v1.0/" + TENANT + "/activity/feed/";
  private static final String LIST = "GET " + FEED + "subscriptions/content";

  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final Instant now = time.now();
  private final ManagementActivityClient client = ManagementActivityClient.create(service.options().toBuilder().time(time).build(), TENANT);

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_asksInPiecesOfADay_andFollowsTheHeader() {
    String next = service.url() + "/api/v1/" + TENANT + "/activity/feed/subscriptions/content?contentType=Audit.General&startTime=2026-11-22T06%3A00%3A00"
        + "&endTime=2026-11-23T06%3A00%3A00&nextPage=2%24x";
    service.on(LIST, 200, "[{\"contentId\":\"a\"},{\"contentId\":\"b\"}]", "NextPageUri", next);
    service.on("GET /api/v1/" + TENANT + "/activity/feed/subscriptions/content", "[{\"contentId\":\"c\"}]");
    service.on(LIST, "[]").on(LIST, "[{\"contentId\":\"d\"}]");

    var list = client.content().list(ContentType.GENERAL, Instant.parse("2026-11-22T06:00:00Z"), Instant.parse("2026-11-24T10:30:00.5Z"));

    assertThat(service.asked()).isEmpty();
    assertThat(list.stream().map(item -> item.contentId().orElse(""))).containsExactly("a", "b", "c", "d");
    assertThat(service.asked()).extracting(Asked::query).containsExactly(
        query("2026-11-22T06:00:00", "2026-11-23T06:00:00"),
        Map.of("contentType", "Audit.General", "startTime", "2026-11-22T06:00:00", "endTime", "2026-11-23T06:00:00", "nextPage", "2$x",
            "PublisherIdentifier", TENANT),
        query("2026-11-23T06:00:00", "2026-11-24T06:00:00"),
        query("2026-11-24T06:00:00", "2026-11-24T10:30:01")); // a broken second counts as a whole one
  }

  @Test
  void list_goesOnFromACursor() {
    String two = "[{\"contentId\":\"a\"},{\"contentId\":\"b\"}]";
    service.on(LIST, two).on(LIST, two).on(LIST, "[{\"contentId\":\"c\"}]");
    var list = client.content().list(ContentType.GENERAL, now.minus(Duration.ofHours(30)), now);
    var reader = list.iterator();
    reader.next();

    assertThat(list.from(reader.cursor().orElseThrow()).stream().map(item -> item.contentId().orElse(""))).containsExactly("b", "c");
  }

  @Test
  void list_keepsTheTimes_whenALinkLeavesThemOut() {
    service.on(LIST, 200, "[{\"contentId\":\"a\"}]", "nextpageuri", service.url() + FEED + "subscriptions/content?contentType=Audit.General&nextPage=2");
    service.on(LIST, "[{\"contentId\":\"b\"}]").on(LIST, "[{\"contentId\":\"c\"}]");

    assertThat(client.content().list(ContentType.GENERAL, now.minus(Duration.ofHours(30)), now)).hasSize(3);
    assertThat(service.asked().get(1).query()).containsEntry("nextPage", "2").containsEntry("endTime", "2026-11-24T06:00:00");
  }

  @Test
  void list_refusesWhatTheServiceCannotTell_beforeTheNetwork() {
    Content content = client.content();
    assertThatThrownBy(() -> content.list(ContentType.GENERAL, now.minus(Duration.ofDays(7)).minusSeconds(2), now))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("seven days");
    assertThatThrownBy(() -> content.list(ContentType.GENERAL, now, now)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("begin");
    assertThat(content.list(ContentType.GENERAL, now.minus(Duration.ofDays(7)), now)).isNotNull();
    assertThat(service.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/api/v1.0/x", "http://127.0.0.1:1/api/x", "//evil.example/api",
      "%s@evil.example/api", "%s/other/place", "%s/api/../x"})
  void list_refusesLinksThatLeaveTheService(String link) {
    service.on(LIST, 200, "[{\"contentId\":\"a\"}]", "NextPageUri", link.replace("%s", service.url()));

    var reader = client.content().list(ContentType.GENERAL, now.minus(Duration.ofHours(1)), now).iterator();
    reader.next();
    assertThatThrownBy(reader::hasNext).isInstanceOf(UntrustedLinkException.class);
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void records_followTheAddressAsItStands() {
    String id = "492638008028$492638008028$f28ab78ad40140608012736e373933ebspo2015043022$4a81a7c326fc4aed89c62e6039ab833b$04";
    String line = "GET " + FEED + "audit/" + id;
    service.on(line, "[{\"Id\":\"r1\",\"RecordType\":6,\"SourceFileName\":\"plan.docx\"},{\"Id\":\"r2\",\"RecordType\":9999,\"New\":1}]").on(line, "[]");
    String uri = service.url() + FEED + "audit/" + id;

    List<AuditRecord> records = client.content().records(ContentItem.of(Map.of("contentUri", uri))).stream().toList();

    assertThat(records.get(0)).isInstanceOfSatisfying(SharePointFileRecord.class, file -> assertThat(file.sourceFileName()).contains("plan.docx"));
    assertThat(records.get(1).getClass()).isEqualTo(AuditRecord.class);
    assertThat(records.get(1).raw()).containsEntry("New", 1L);
    assertThat(service.onlyRequest().rawPath()).isEqualTo(FEED + "audit/" + id);
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("PublisherIdentifier", TENANT));
    assertThat(client.content().records(PushNotification.of(Map.of("contentUri", uri)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/api/v1.0/x", "ftp://127.0.0.1/api/x", "no address", "https://manage.office.com.evil.example/api/x"})
  void records_refuseAddressesThatLeaveTheService(String uri) {
    assertThatThrownBy(() -> client.content().records(uri)).isInstanceOf(UntrustedLinkException.class).hasMessageContaining("not followed");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void records_needAnAddress() {
    assertThatThrownBy(() -> client.content().records(ContentItem.of(Map.of()))).isInstanceOf(InvalidDataException.class).hasMessageContaining("contentUri");
  }

  @Test
  void notifications_areListedInPieces_too() {
    String list = "GET " + FEED + "subscriptions/notifications";
    service.on(list, 200, "[{\"contentId\":\"a\",\"notificationStatus\":\"success\"}]", "NextPageUri", service.url() + FEED
        + "subscriptions/notifications?startTime=2026-11-23T11%3A00%3A00&endTime=2026-11-24T11%3A00%3A00&nextPage=1");
    service.on(list, "[{\"contentId\":\"b\",\"notificationStatus\":\"failed\"}]").on(list, "[]");

    List<NotificationAttempt> attempts = client.notifications().list(ContentType.SHARE_POINT, now.minus(Duration.ofHours(25)), now).stream().toList();

    assertThat(attempts).extracting(attempt -> attempt.notificationStatus().orElseThrow().value()).containsExactly("success", "failed");
    assertThat(service.asked()).hasSize(3);
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("contentType", "Audit.SharePoint", "startTime", "2026-11-23T11:00:00", "endTime",
        "2026-11-24T11:00:00", "PublisherIdentifier", TENANT));
    assertThat(service.asked().get(2).query()).containsEntry("contentType", "Audit.SharePoint").containsEntry("startTime", "2026-11-24T11:00:00");
  }

  private static Map<String, String> query(String from, String to) {
    return Map.of("contentType", "Audit.General", "startTime", from, "endTime", to, "PublisherIdentifier", TENANT);
  }
}
