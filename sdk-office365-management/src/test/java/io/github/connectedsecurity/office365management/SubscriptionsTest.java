package io.github.connectedsecurity.office365management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.model.StartRequest;
import io.github.connectedsecurity.office365management.model.Subscription;
import io.github.connectedsecurity.office365management.model.SubscriptionStatus;
import io.github.connectedsecurity.office365management.model.WebhookSettings;
import io.github.connectedsecurity.office365management.model.WebhookStatus;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {
  private static final String TENANT = "41463f53-8812-40f4-890f-865bf6e35190";
  private static final String PUBLISHER = "0f1e2d3c-0000-4000-8000-123456789abc";
  private static final String AT = "/api/v1.0/" + TENANT + "/activity/feed/subscriptions/";

  private final StubService service = StubService.start();
  private final ManagementActivityClient client = ManagementActivityClient.create(service.options(), TENANT.toUpperCase(Locale.ROOT));
  private final Subscriptions subscriptions = client.subscriptions();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void start_sendsTheWebhook_andThePublisher() {
    service.on("POST " + AT + "start", """
        {"contentType":"Audit.SharePoint","status":"enabled","webhook":{"status":"enabled","address":"https://hooks.contoso.example/o365","authId":"s",
         "expiration":null}}""");

    Subscription subscription = client.publisher(PUBLISHER).subscriptions().start(ContentType.SHARE_POINT,
        StartRequest.create().webhook(WebhookSettings.of("https://hooks.contoso.example/o365").authId("s").withoutExpiration()));

    assertThat(subscription.status()).contains(SubscriptionStatus.ENABLED);
    assertThat(subscription.webhook().flatMap(webhook -> webhook.status())).contains(WebhookStatus.ENABLED);
    assertThat(subscription.webhook().flatMap(webhook -> webhook.expiration())).isEmpty();
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("contentType", "Audit.SharePoint", "PublisherIdentifier", PUBLISHER));
    assertThat(service.onlyRequest().json())
        .isEqualTo(Map.of("webhook", Map.of("address", "https://hooks.contoso.example/o365", "authId", "s", "expiration", "")));
    assertThat(service.onlyRequest().headers()).containsEntry("authorization", StubService.authorization(Service.OFFICE_365_MANAGEMENT));
  }

  @Test
  void start_withoutWebhook_hasNoBody_andNamesTheTenantAsPublisher() {
    service.on("POST " + AT + "start", "{\"contentType\":\"DLP.All\",\"status\":\"enabled\",\"webhook\":null}");

    assertThat(subscriptions.start(ContentType.DLP).webhook()).isEmpty();
    assertThat(service.onlyRequest().body()).isEmpty();
    assertThat(service.onlyRequest().query()).containsEntry("PublisherIdentifier", TENANT);
  }

  @Test
  void start_thatChangesNothing_handsBackWhatThereIs() {
    service.on("POST " + AT + "start", 400, "{\"error\":{\"code\":\"AF20024\",\"message\":\"The subscription is already enabled. No property change.\"}}");
    service.on("GET " + AT + "list", "[{\"contentType\":\"Audit.Exchange\",\"status\":\"enabled\",\"webhook\":{\"address\":\"https://x.example\"}}]");

    assertThat(subscriptions.start(ContentType.EXCHANGE).webhook().flatMap(webhook -> webhook.address())).contains("https://x.example");
  }

  @Test
  void start_isSafeToRepeat() {
    service.on("POST " + AT + "start", 503, "");

    assertThatThrownBy(() -> subscriptions.start(ContentType.EXCHANGE)).isInstanceOf(ServiceException.class);
  }

  @Test
  void start_tellsThatTheAuditLogIsOff() {
    service.on("POST " + AT + "start", 400, """
        {"error":{"code":"StartSubscription [CorrId=1][TenantId=2,ContentType=Audit.Exchange][AppId","message":"Microsoft.Office.Compliance.Audit:
         Tenant 41463f53-8812-40f4-890f-865bf6e35190 does not exist. at Server.Stack()"}}""".replace("\n", ""));

    assertThatThrownBy(() -> subscriptions.start(ContentType.EXCHANGE)).isInstanceOfSatisfying(ActivityException.class, e -> {
      assertThat(e.error()).isEqualTo(ActivityErrors.NO_AUDIT_LOG);
      assertThat(e.error().waitingHelps()).isFalse();
      assertThat(e).hasMessageContaining("audit log is off");
    });
  }

  @Test
  void start_refusesPastExpirations_andPlainHttp_beforeTheNetwork() {
    assertThatThrownBy(() -> subscriptions.start(ContentType.EXCHANGE,
        StartRequest.create().webhook(WebhookSettings.of("https://x.example").expiration(Instant.parse("2020-01-01T00:00:00Z")))))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("AF20003");
    assertThatThrownBy(() -> WebhookSettings.of("http://x.example")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("https");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void ensure_startsOnlyWhatIsNotOn() {
    String list = "[{\"contentType\":\"Audit.Exchange\",\"webhook\":null},{\"contentType\":\"Audit.General\",\"status\":\"disabled\",\"webhook\":null}]";
    service.on("GET " + AT + "list", list).on("GET " + AT + "list", list).on("GET " + AT + "list", list);
    service.on("POST " + AT + "start", "{\"contentType\":\"Audit.General\",\"status\":\"enabled\",\"webhook\":null}");
    service.on("POST " + AT + "start", "{\"contentType\":\"DLP.All\",\"status\":\"enabled\",\"webhook\":null}");

    subscriptions.ensure(ContentType.EXCHANGE);
    assertThat(service.asked()).hasSize(1);
    subscriptions.ensure(ContentType.GENERAL);
    subscriptions.ensure(ContentType.DLP);
    assertThat(service.asked()).hasSize(5);
    assertThat(service.asked().get(4).query()).containsEntry("contentType", "DLP.All");
  }

  @Test
  void stop_isNoErrorForWhatIsStopped() {
    service.on("POST " + AT + "stop", 200, "");
    service.on("POST " + AT + "stop", 400, "{\"error\":{\"code\":\"AF20022\",\"message\":\"No subscription found.\"}}");

    subscriptions.stop(ContentType.GENERAL);
    subscriptions.stop(ContentType.GENERAL);

    assertThat(service.asked()).hasSize(2);
    assertThat(service.asked().get(0).query()).containsEntry("contentType", "Audit.General").containsEntry("PublisherIdentifier", TENANT);
    service.on("POST " + AT + "stop", 400, "{\"error\":{\"code\":\"AF20020\",\"message\":\"No such type.\"}}");
    assertThatThrownBy(() -> subscriptions.stop(ContentType.of("Audit.Nothing"))).isInstanceOf(ActivityException.class);
  }

  @Test
  void list_readsAll_alsoWithoutStatus() {
    service.on("GET " + AT + "list", "[{\"contentType\":\"Audit.SharePoint\",\"status\":\"enabled\"},{\"contentType\":\"Audit.Exchange\",\"webhook\":null}]");

    assertThat(subscriptions.list()).extracting(subscription -> subscription.contentType().orElseThrow())
        .containsExactly(ContentType.SHARE_POINT, ContentType.EXCHANGE);
  }

  @Test
  void list_namesThePermission_whenRefused() {
    service.on("GET " + AT + "list", 401, "{\"error\":{\"code\":\"AF10001\",\"message\":\"The permission set () did not include ActivityFeed.Read.\"}}");
    service.on("GET " + AT + "list", 401, "{\"error\":{\"code\":\"AF10001\",\"message\":\"The permission set () did not include ActivityFeed.Read.\"}}");

    assertThatThrownBy(subscriptions::list).isInstanceOf(PermissionException.class).hasMessageContaining("ActivityFeed.Read");
  }

  @Test
  void client_refusesTenantsThatAreNoGuids() {
    assertThatThrownBy(() -> ManagementActivityClient.create(service.options(), "contoso.example")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("GUID");
    assertThatThrownBy(() -> client.publisher("contoso")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("publisher");
    assertThat(client.tenantId()).isEqualTo(TENANT);
  }

  @Test
  void http_carriesThePublisher_too() {
    service.on("GET /api/v1.0/" + TENANT + "/activity/feed/new", "{}");

    client.with(o -> o.header("X-Own", "1")).http().get("api/v1.0/{tenant}/activity/feed/new", TENANT).send();

    assertThat(service.onlyRequest().query()).containsEntry("PublisherIdentifier", TENANT);
    assertThat(service.onlyRequest().headers()).containsEntry("x-own", "1");
  }
}
