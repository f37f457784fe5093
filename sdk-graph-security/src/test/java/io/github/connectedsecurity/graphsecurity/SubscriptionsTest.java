package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.JsonMutations;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.ChangeType;
import io.github.connectedsecurity.graphsecurity.model.NewSubscription;
import io.github.connectedsecurity.graphsecurity.model.Subscription;
import io.github.connectedsecurity.graphsecurity.model.SubscriptionUpdate;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionsTest {
  private static final String HOOK = "https://hooks.contoso.example/graph";

  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final Subscriptions subscriptions = GraphSecurityClient.create(service.options().toBuilder().time(time).build()).subscriptions();

  @AfterEach
  void stop() { service.close(); }

  private NewSubscription toAlerts() {
    return NewSubscription.of("security/alerts?$filter=status eq 'newAlert'", HOOK, ChangeType.CREATED, ChangeType.UPDATED);
  }

  @Test
  void create_sendsWhatWasAskedFor() {
    service.on("POST /v1.0/subscriptions", 201, "{\"id\":\"s1\",\"changeType\":\"created, updated\",\"expirationDateTime\":\"2026-12-24T11:59:00.0000000Z\"}");

    Subscription created = subscriptions.create(toAlerts().expirationDateTime(time.now().plus(Subscriptions.MAX_LIFE)).clientState("s3cret")
        .lifecycleNotificationUrl(HOOK + "/life").latestSupportedTlsVersion("v1_3"));

    assertThat(created.id()).isEqualTo("s1");
    assertThat(created.changeType()).containsExactly(ChangeType.CREATED, ChangeType.UPDATED);
    assertThat(service.onlyRequest().headers()).containsEntry("authorization", StubService.authorization(Service.GRAPH_SECURITY));
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("changeType", "created,updated", "notificationUrl", HOOK,
        "resource", "security/alerts?$filter=status eq 'newAlert'", "expirationDateTime", "2026-12-24T12:00:00Z", "clientState", "s3cret",
        "lifecycleNotificationUrl", HOOK + "/life", "latestSupportedTlsVersion", "v1_3"));
  }

  @Test
  void create_isSentOnce() {
    service.on("POST /v1.0/subscriptions", 503, "");

    assertThatThrownBy(() -> subscriptions.create(toAlerts().expirationDateTime(time.now().plusSeconds(60)))).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void create_refusesImpossibleEnds_beforeTheNetwork() {
    assertThatIllegalArgumentException().isThrownBy(() -> subscriptions.create(toAlerts())).withMessageContaining("expirationDateTime");
    assertThatIllegalArgumentException().isThrownBy(() -> subscriptions.create(toAlerts().expirationDateTime(time.now()))).withMessageContaining("have ended");
    assertThatIllegalArgumentException().isThrownBy(() -> subscriptions.create(toAlerts()
        .expirationDateTime(time.now().plus(Subscriptions.MAX_LIFE).plusSeconds(1))))
        .withMessageContaining("43200 minutes");
    assertThatIllegalArgumentException().isThrownBy(() -> subscriptions.renew("s1", time.now().minusSeconds(1)));
    assertThat(service.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://hooks.contoso.example/", "hooks.contoso.example", "https://", "https://user:pw@contoso.example/",
      "https://contoso.example/#x", "ftp://contoso.example/", " "})
  void addresses_mustBeHttps(String url) {
    assertThatIllegalArgumentException().isThrownBy(() -> NewSubscription.of("security/alerts", url, ChangeType.CREATED))
        .withMessageContaining("notificationUrl");
    assertThatIllegalArgumentException().isThrownBy(() -> toAlerts().lifecycleNotificationUrl(url)).withMessageContaining("lifecycleNotificationUrl");
    assertThatIllegalArgumentException().isThrownBy(() -> SubscriptionUpdate.create().notificationUrl(url));
  }

  @Test
  void newSubscription_refusesWhatGraphWould() {
    assertThatIllegalArgumentException().isThrownBy(() -> NewSubscription.of("security/alerts", HOOK)).withMessageContaining("at least one");
    assertThatIllegalArgumentException().isThrownBy(() -> NewSubscription.of("https://graph.microsoft.com/v1.0/security/alerts", HOOK, ChangeType.CREATED));
    assertThatIllegalArgumentException().isThrownBy(() -> NewSubscription.of("/security/Alerts_v2?$filter=x", HOOK, ChangeType.CREATED))
        .withMessageContaining("alerts().changes");
    assertThatIllegalArgumentException().isThrownBy(() -> NewSubscription.of("security/incidents/29", HOOK, ChangeType.CREATED))
        .withMessageContaining("incidents().changes");
    assertThatIllegalArgumentException().isThrownBy(() -> toAlerts().resourceData("MIIC", "cert-1")).withMessageContaining("no resource data");
    assertThatIllegalArgumentException().isThrownBy(() -> toAlerts().clientState(""));
    assertThatIllegalArgumentException().isThrownBy(() -> toAlerts().clientState("x".repeat(129))).withMessageNotContaining("xxx");
    assertThatIllegalArgumentException().isThrownBy(() -> toAlerts().latestSupportedTlsVersion("1.2")).withMessageContaining("v1_2");
    assertThatIllegalArgumentException().isThrownBy(() -> NewSubscription.of("me/messages", HOOK, ChangeType.CREATED).resourceData("MIIC", " "));
  }

  @Test
  void list_readsAllPages() {
    service.on("GET /v1.0/subscriptions", "{\"value\":[{\"id\":\"s1\"}],\"@odata.nextLink\":\"" + service.url() + "/v1.0/subscriptions?$skiptoken=x\"}")
        .on("GET /v1.0/subscriptions", "{\"value\":[{\"id\":\"s2\"}]}");

    assertThat(subscriptions.list().stream().map(Subscription::id)).containsExactly("s1", "s2");
  }

  @Test
  void get_readsOne() {
    service.on("GET /v1.0/subscriptions/s1", "{\"id\":\"s1\"}");

    assertThat(subscriptions.get("s1").id()).isEqualTo("s1");
  }

  @Test
  void update_andRenew_sendOnlyWhatChanges_andAreSafeToRepeat() {
    service.on("PATCH /v1.0/subscriptions/s1", "{\"id\":\"s1\"}").on("PATCH /v1.0/subscriptions/s1", "{\"id\":\"s1\"}")
        .on("PATCH /v1.0/subscriptions/s1", 503, "");

    subscriptions.renew("s1", Instant.parse("2026-12-01T00:00:00Z"));
    subscriptions.update("s1", SubscriptionUpdate.create().notificationUrl(HOOK));

    assertThat(service.asked()).extracting(StubService.Asked::body)
        .containsExactly("{\"expirationDateTime\":\"2026-12-01T00:00:00Z\"}", "{\"notificationUrl\":\"" + HOOK + "\"}");
    assertThatThrownBy(() -> subscriptions.renew("s1", Instant.parse("2026-12-01T00:00:00Z"))).isInstanceOf(ServiceException.class);
  }

  @Test
  void reauthorize_andDelete_sendNoBody() {
    service.on("POST /v1.0/subscriptions/s1/reauthorize", 204, "").on("DELETE /v1.0/subscriptions/s1", 204, "");

    subscriptions.reauthorize("s1");
    subscriptions.delete("s1");

    assertThat(service.asked()).extracting(StubService.Asked::line).containsExactly("POST /v1.0/subscriptions/s1/reauthorize", "DELETE /v1.0/subscriptions/s1");
    assertThat(service.asked()).extracting(StubService.Asked::body).containsOnly("");
  }

  @Test
  void renewal_comesAtSeventyPercentOfLife_andSoonerAfterAFailure() {
    Instant start = time.now();
    SubscriptionRenewal renewal = subscriptions.renewal(Duration.ofDays(10))
        .watch(Subscription.of(Map.of("id", "s1", "expirationDateTime", start.plus(Duration.ofDays(10)).toString())));

    assertThat(renewal.nextDue()).contains(start.plus(Duration.ofDays(7)));
    time.advance(Duration.ofDays(7).minusSeconds(1));
    assertThat(renewal.renewDue()).isEmpty();
    time.advance(Duration.ofSeconds(1));
    service.on("PATCH /v1.0/subscriptions/s1", 503, "");
    assertThat(renewal.renewDue()).singleElement().satisfies(outcome -> assertThat(outcome.error()).get().isInstanceOf(ServiceException.class));
    assertThat(renewal.nextDue()).contains(start.plus(Duration.ofDays(7)).plus(Duration.ofMinutes(432))); // a tenth of three days

    time.advance(Duration.ofMinutes(432));
    Instant end = time.now().plus(Duration.ofDays(10));
    service.on("PATCH /v1.0/subscriptions/s1", "{\"id\":\"s1\",\"expirationDateTime\":\"" + end + "\"}");
    assertThat(renewal.renewDue()).singleElement().satisfies(outcome -> assertThat(outcome.error()).isEmpty());
    assertThat(service.asked().get(1).json()).isEqualTo(Map.of("expirationDateTime", end.toString()));
    assertThat(renewal.nextDue()).contains(time.now().plus(Duration.ofDays(7)));
  }

  @Test
  void renewal_letsGoOfWhatIsGone_andOfWhatItIsTold() {
    SubscriptionRenewal renewal = subscriptions.renewal(Duration.ofHours(1)).watch(Subscription.of(Map.of("id", "s1")))
        .watch(Subscription.of(Map.of("id", "s2")));
    renewal.forget("s2");
    time.advance(Duration.ofMinutes(1));
    service.on("PATCH /v1.0/subscriptions/s1", 404, "{\"error\":{\"code\":\"ResourceNotFound\"}}");

    assertThat(renewal.renewDue()).singleElement().satisfies(outcome -> assertThat(outcome.error()).get().isInstanceOf(NotFoundException.class));
    assertThat(renewal.nextDue()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> subscriptions.renewal(Duration.ZERO));
  }

  @Test
  void batch_takesCallsOfTheClient() {
    service.on("POST /v1.0/$batch", "{\"responses\":[{\"id\":\"1\",\"status\":200,\"body\":{\"id\":\"s1\"}}]}");
    var batch = GraphSecurityClient.create(service.options()).batch();
    var item = batch.add(graph -> graph.subscriptions().get("s1"));

    batch.send();

    assertThat(item.get().id()).isEqualTo("s1");
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("requests", List.of(Map.of("id", "1", "method", "GET", "url", "/subscriptions/s1",
        "headers", Map.of("Prefer", "include-unknown-enum-members")))));
  }

  @Test
  void documentedRequests_areWhatTheBuildersWrite() {
    String web = "https://webhook.azurewebsites.net/api/";
    Map<String, Map<String, Object>> built = Map.of(
        "subscriptions-create-request.json", NewSubscription.of("me/mailFolders('Inbox')/messages", web + "send/myNotifyClient", ChangeType.CREATED)
            .expirationDateTime(Instant.parse("2016-11-20T18:23:45.9356913Z")).clientState("secretClientValue").latestSupportedTlsVersion("v1_2").toMap(),
        "subscriptions-update-request.json", SubscriptionUpdate.create().expirationDateTime(Instant.parse("2016-11-22T18:23:45.9356913Z")).toMap(),
        "graph-lifecycle-notification-1-request.json", NewSubscription.of("/users/{id}/messages", web + "resourceNotifications", ChangeType.CREATED,
            ChangeType.UPDATED)
            .lifecycleNotificationUrl(web + "lifecycleNotifications").expirationDateTime(Instant.parse("2020-03-20T11:00:00Z"))
            .clientState("<secretClientState>").toMap(),
        "graph-lifecycle-notification-2-request.json", SubscriptionUpdate.create().expirationDateTime(Instant.parse("2019-09-21T11:00:00Z")).toMap(),
        "graph-rich-notification-request.json", NewSubscription.of("/teams/{id}/channels/{id}/messages", web + "resourceNotifications",
            ChangeType.CREATED, ChangeType.UPDATED)
            .resourceData("{base64encodedCertificate}", "{customId}").expirationDateTime(Instant.parse("2019-09-19T11:00:00Z"))
            .clientState("{secretClientState}").toMap());
    List<Path> files = ExampleFiles.examples("graph-security", "subscriptions-", "graph-lifecycle-", "graph-rich-").stream()
        .filter(file -> file.toString().endsWith("-request.json")).toList();
    assumeThat(files).isNotEmpty();

    assertThat(files).extracting(file -> file.getFileName().toString()).containsExactlyInAnyOrderElementsOf(built.keySet());
    for (Path file : files) {
      // The pages pad the fractions of whole seconds with zeros; it is the same time.
      assertThat(built.get(file.getFileName().toString())).as(file.toString()).isEqualTo(Json.object(ExampleFiles.text(file).replace(".0000000Z", "Z")));
    }
  }

  @Test
  void documentedAnswers_areReadWithoutComplaint_andKept() {
    List<Path> files = new ArrayList<>(ExampleFiles.examples("graph-security", "subscriptions-", "graph-rich-notification-response"));
    files.removeIf(file -> file.toString().endsWith("-request.json"));
    assumeThat(files).hasSize(4);

    for (Path file : files) {
      Map<String, Object> tree = Json.object(ExampleFiles.text(file));
      Models.walk(Subscription.of(tree), "$", (owner, path, accessor, complaint) -> assertThat(complaint.isEmpty() || path.equals("$.id")).as(path).isTrue());
      assertThat(Json.object(Subscription.of(tree).toJson())).isEqualTo(tree);
      for (int seed = 0; seed < 100; seed++) {
        Map<String, Object> changed = JsonMutations.mutate(tree, seed, 3).tree();
        assertThat(Json.object(Subscription.of(changed).toJson())).isEqualTo(changed);
      }
    }
  }
}
