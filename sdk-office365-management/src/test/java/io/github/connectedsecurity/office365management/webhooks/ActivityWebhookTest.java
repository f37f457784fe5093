package io.github.connectedsecurity.office365management.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.model.PushNotification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityWebhookTest {
  private static final String TENANT = "41463f53-8812-40f4-890f-865bf6e35190";
  private static final String SECRET = "o365activityapinotification";

  private final ActivityWebhook webhook = ActivityWebhook.of(SECRET, TENANT, 3);

  @Test
  void handshake_isAnsweredWith200_whenHeaderAndBodyAgree() {
    assertThat(webhook.receive(request("{\"validationCode\":\"abc\"}", "webhook-authid", SECRET, "webhook-validationcode", "abc"))).isEqualTo(200);
    assertThat(webhook.receive(request("{\"validationCode\":\"abd\"}", "Webhook-AuthID", SECRET, "Webhook-ValidationCode", "abc"))).isEqualTo(400);
    assertThat(webhook.receive(request("{\"validationCode\":\"\"}", "Webhook-AuthID", SECRET, "Webhook-ValidationCode", ""))).isEqualTo(400);
    assertThat(webhook.receive(request("{\"validationCode\":\"abc\"}", "Webhook-ValidationCode", "abc"))).isEqualTo(403);
    assertThat(webhook.drain()).isEmpty();
  }

  @Test
  void notifications_areTaken_ofTheTenantOnly() throws InterruptedException {
    String body = "[" + notification(TENANT.toUpperCase(Locale.ROOT), "a") + "," + notification("0f1e2d3c-0000-4000-8000-123456789abc", "b") + ","
        + notification(TENANT, "c") + "]";

    assertThat(webhook.receive(request(body, "Webhook-AuthID", SECRET))).isEqualTo(200);

    PushNotification first = webhook.take();
    assertThat(first.contentId()).contains("a");
    assertThat(first.contentType()).contains(ContentType.SHARE_POINT);
    assertThat(webhook.drain()).extracting(notification -> notification.contentId().orElse("")).containsExactly("c");
    assertThat(webhook.refused()).isEqualTo(1);
  }

  @Test
  void whatDoesNotFit_isAskedForAgain_asAWhole() {
    String two = "[" + notification(TENANT, "a") + "," + notification(TENANT, "b") + "]";

    assertThat(webhook.receive(request(two, "Webhook-AuthID", SECRET))).isEqualTo(200);
    assertThat(webhook.receive(request(two, "Webhook-AuthID", SECRET))).isEqualTo(503);
    assertThat(webhook.drain()).hasSize(2);
    assertThat(webhook.receive(request(two, "Webhook-AuthID", SECRET))).isEqualTo(200);
    assertThat(webhook.refused()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no json", "{}", "17", "null", "[17]", "[[]]", "{\"tenantId\":"})
  void strangeBodies_areRefused(String body) {
    assertThat(webhook.receive(request(body, "Webhook-AuthID", SECRET))).isEqualTo(400);
    assertThat(webhook.refused()).isEqualTo(1);
  }

  @Test
  void strangers_areRefused() {
    String body = "[" + notification(TENANT, "a") + "]";

    assertThat(webhook.receive(request(body))).isEqualTo(403);
    assertThat(webhook.receive(request(body, "Webhook-AuthID", "guess"))).isEqualTo(403);
    assertThat(webhook.receive(new WebhookRequest("GET", Map.of("Webhook-AuthID", SECRET), new byte[0]))).isEqualTo(405);
    assertThat(webhook.receive(new WebhookRequest("POST", Map.of("Webhook-AuthID", SECRET), new byte[ActivityWebhook.MAX_BODY + 1]))).isEqualTo(413);
    assertThat(webhook.drain()).isEmpty();
    assertThatThrownBy(() -> ActivityWebhook.of(" ", TENANT, 3)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("anybody");
    assertThat(new WebhookRequest("POST", Map.of("Webhook-AuthID", SECRET), new byte[3])).hasToString("WebhookRequest[POST, 3 bytes]");
  }

  @Test
  void examples_areTaken() {
    for (Path file : ExampleFiles.examples("office365-management", "webhook-validation")) {
      assertThat(webhook.receive(request(ExampleFiles.text(file), "Webhook-AuthID", SECRET, "Webhook-ValidationCode",
          "(random opaque string, same as header)"))).isEqualTo(200);
    }
    for (Path file : ExampleFiles.examples("office365-management", "webhook-notification")) {
      assertThat(webhook.receive(request(ExampleFiles.text(file).replaceFirst("\\{GUID}", TENANT), "Webhook-AuthID", SECRET))).isEqualTo(200);
      assertThat(webhook.drain()).hasSize(1);
    }
  }

  private static String notification(String tenant, String id) {
    return "{\"tenantId\":\"" + tenant + "\",\"contentType\":\"Audit.SharePoint\",\"contentId\":\"" + id + "\",\"contentUri\":\"https://x\"}";
  }

  private static WebhookRequest request(String body, String... headers) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i + 1 < headers.length; i += 2) {
      map.put(headers[i], headers[i + 1]);
    }
    return new WebhookRequest("POST", map, body.getBytes(StandardCharsets.UTF_8));
  }
}
