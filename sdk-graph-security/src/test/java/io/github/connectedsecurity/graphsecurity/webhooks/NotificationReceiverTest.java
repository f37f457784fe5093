package io.github.connectedsecurity.graphsecurity.webhooks;

import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.CERTIFICATE;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.NEXT_CERTIFICATE;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.OTHER_TENANT;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.TENANT;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.but;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.claimsV1;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.claimsV2;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.encrypt;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.header;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.notification;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.post;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.token;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.JsonMutations;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.graphsecurity.model.ChangeType;
import io.github.connectedsecurity.graphsecurity.webhooks.NotificationHandler.Problem.Kind;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationReceiverTest {
  private static final Map<String, Object> RESOURCE = Map.of("id", "a1", "title", "Sandworm");

  private final FakeTime time = new FakeTime();
  private final Heard heard = new Heard();
  private boolean keysDown;
  private final NotificationReceiver receiver = builder().build();

  private NotificationReceiver.Builder builder() {
    return NotificationReceiver.builder(heard).clientState("s1", "secret-1").clientStates(id -> id.equals("s2") ? Optional.of("secret-2") : Optional.empty())
        .application(GraphSender.APPLICATION, TENANT.toUpperCase(Locale.ROOT)).decryptWith("cert-1", CERTIFICATE.getPrivate())
        .decryptWith("cert-2", NEXT_CERTIFICATE.getPrivate()).time(time).keySource(() -> {
          if (keysDown) {
            throw new IOException("down");
          }
          return GraphSender.jwks(Map.of("key-1", GraphSender.SIGNING.getPublic()));
        });
  }

  /** Writes down what it is told. */
  private static final class Heard implements NotificationHandler {
    final List<String> events = new ArrayList<>();
    final List<Optional<Map<String, Object>>> resources = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    boolean throwing;

    @Override
    public void changed(ChangeNotification notification, Optional<Map<String, Object>> resource) {
      if (throwing) {
        throw new IllegalStateException("no database");
      }
      events.add(notification.changeType().map(ChangeType::value).orElse("?") + " " + notification.resourceId().orElse("?"));
      resources.add(resource);
    }

    @Override
    public void reauthorizationRequired(ChangeNotification notification) { events.add("reauthorize " + notification.subscriptionId()); }

    @Override
    public void subscriptionRemoved(ChangeNotification notification) { events.add("removed " + notification.subscriptionId()); }

    @Override
    public void missed(ChangeNotification notification) { events.add("missed " + notification.subscriptionId()); }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
      if (throwing) {
        throw new IllegalStateException("no log");
      }
    }

    List<Kind> kinds() { return problems.stream().map(Problem::kind).toList(); }
  }

  private int status(WebhookRequest request) { return receiver.receive(request).status(); }

  private static Map<String, Object> sealed(String subscription) {
    return but(notification(subscription, "secret-" + subscription.substring(1)), "encryptedContent", encrypt(RESOURCE, CERTIFICATE.getPublic(), "cert-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Validation: Testing client application reachability 7f1", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
      "{{7*7}}", "Ärger & mehr", "%3Cb%3E", "a+b"})
  void handshake_echoesTheDecodedToken_asPlainText(String token) {
    WebhookResponse answer = receiver.receive(WebhookRequest.of("POST", "x=1&validationToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8),
        new byte[0]));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(token);
    assertThat(answer.contentType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(answer.headers()).containsEntry("X-Content-Type-Options", "nosniff");
  }

  @Test
  void handshake_isBounded() {
    assertThat(status(new WebhookRequest("POST", Map.of("validationToken", "x".repeat(4_096)), new byte[0]))).isEqualTo(200);
    assertThat(status(new WebhookRequest("POST", Map.of("validationToken", "x".repeat(4_097)), new byte[0]))).isEqualTo(400);
    assertThat(status(new WebhookRequest("POST", Map.of("validationToken", "ä".repeat(2_049)), new byte[0]))).isEqualTo(400);
    assertThat(status(new WebhookRequest("POST", Map.of("validationToken", " "), new byte[0]))).isEqualTo(400);
    assertThat(status(new WebhookRequest("GET", Map.of("validationToken", "x"), new byte[0]))).isEqualTo(405);
    assertThatIllegalArgumentException().isThrownBy(() -> WebhookRequest.of("POST", "validationToken=a&validationToken=b", new byte[0]));
    assertThatIllegalArgumentException().isThrownBy(() -> WebhookRequest.of("POST", "validationToken=%zz", new byte[0]));
  }

  @Test
  void change_isAnsweredFirst_andHandledLater() {
    assertThat(status(post(List.of(notification("s1", "secret-1"), notification("s2", "secret-2")), List.of()))).isEqualTo(202);
    assertThat(heard.events).isEmpty();
    assertThat(receiver.counts().waiting()).isEqualTo(2);

    assertThat(receiver.drain()).isEqualTo(2);
    assertThat(heard.events).containsExactly("created a1", "created a1");
    assertThat(heard.resources).containsOnly(Optional.empty());
    assertThat(receiver.counts()).isEqualTo(new ReceiverCounts(1, 2, 2, 0, 0, 0, 0, 0));
  }

  @Test
  void wrongClientStates_areDropped_andTheOthersKept() {
    List<Map<String, Object>> notifications = List.of(notification("s1", "secret-2"), notification("s1", ""), without(notification("s1", ""), "clientState"),
        notification("s3", "none"), notification("s3", ""), notification("S1", "secret-1"), notification("s1", "secret-1 "), notification("s2", "secret-2"));

    assertThat(status(post(notifications, List.of()))).isEqualTo(202);

    assertThat(receiver.drain()).isEqualTo(1);
    assertThat(receiver.counts().dropped()).isEqualTo(7);
    assertThat(heard.kinds()).hasSize(7).containsOnly(Kind.WRONG_CLIENT_STATE);
    assertThat(heard.problems.toString()).doesNotContain("secret");
  }

  @Test
  void resourceData_isHandedOver_whenItsTenantHasAToken() {
    Map<String, Object> withNextCertificate = but(notification("s2", "secret-2"), "encryptedContent",
        encrypt(Map.of("id", "a2"), NEXT_CERTIFICATE.getPublic(), "cert-2"));

    assertThat(status(post(List.of(sealed("s1"), withNextCertificate), List.of(token(header(), claimsV1(time)), token(header(), claimsV2(time))))))
        .isEqualTo(202);

    receiver.drain();
    assertThat(heard.resources).containsExactly(Optional.of(RESOURCE), Optional.of(Map.of("id", "a2")));
  }

  @Test
  void strippedTokens_areRefused_whenThereIsResourceData() {
    String good = token(header(), claimsV1(time));
    Map<String, Object> body = Map.of("value", List.of(sealed("s1")));
    assertThat(status(post(List.of(sealed("s1")), List.of()))).isEqualTo(403);
    assertThat(status(WebhookRequest.of("POST", "", Json.bytes(but(body, "validationTokens", List.of()))))).isEqualTo(403);
    assertThat(status(WebhookRequest.of("POST", "", Json.bytes(body).clone()))).isEqualTo(403);
    assertThat(status(WebhookRequest.of("POST", "",
        "{\"value\":[{\"subscriptionId\":\"s1\",\"clientState\":\"secret-1\",\"encryptedContent\":{}}],\"validationTokens\":null}"
            .getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(403);
    assertThat(status(post(List.of(but(sealed("s1"), "tenantId", OTHER_TENANT)), List.of(good)))).isEqualTo(403);
    assertThat(status(post(List.of(without(sealed("s1"), "tenantId")), List.of(good)))).isEqualTo(403);
    assertThat(status(post(List.of(notification("s1", "secret-1"), sealed("s1")), List.of()))).isEqualTo(403);
    assertThat(heard.kinds()).hasSize(7).containsOnly(Kind.UNPROVEN);
    assertThat(receiver.drain()).isZero();
    assertThat(receiver.counts().unproven()).isEqualTo(7);
  }

  static List<String> forgedTokens() { return TokenCheckTest.forged().map(arguments -> (String) arguments.get()[1]).toList(); }

  @ParameterizedTest
  @MethodSource("forgedTokens")
  void oneForgedToken_spoilsTheRequest(String forged) {
    assertThat(status(post(List.of(sealed("s1")), List.of(forged)))).isEqualTo(403);
    assertThat(status(post(List.of(sealed("s1")), List.of(token(header(), claimsV1(time)), forged)))).isEqualTo(403);
    assertThat(receiver.drain()).isZero();
  }

  @Test
  void tokensThatAreNoTexts_areRefused() {
    assertThat(status(WebhookRequest.of("POST", "", Json.bytes(Map.of("value", List.of(sealed("s1")), "validationTokens", List.of(7L)))))).isEqualTo(403);
  }

  @Test
  void receiverWithoutAnApplication_takesNoResourceData() {
    NotificationReceiver simple = NotificationReceiver.builder(heard).clientState("s1", "secret-1").decryptWith("cert-1", CERTIFICATE.getPrivate()).build();

    assertThat(simple.receive(post(List.of(sealed("s1")), List.of(token(header(), claimsV1(time))))).status()).isEqualTo(403);
    assertThat(simple.receive(post(List.of(notification("s1", "secret-1")), List.of())).status()).isEqualTo(202);
  }

  @Test
  void withoutKeys_graphIsAskedToComeAgain() {
    keysDown = true;

    WebhookResponse answer = receiver.receive(post(List.of(sealed("s1")), List.of(token(header(), claimsV1(time)))));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.headers()).containsKey("Retry-After");
    assertThat(heard.kinds()).containsExactly(Kind.KEYS_UNAVAILABLE);
  }

  @Test
  void tamperedContent_isDropped_andReported() {
    Map<String, Object> sealed = sealed("s1");
    @SuppressWarnings("unchecked")
    Map<String, Object> content = (Map<String, Object>) Objects.requireNonNull(sealed.get("encryptedContent"));
    Map<String, Object> other = but(sealed, "encryptedContent",
        but(content, "data", GraphSender.of(encrypt(RESOURCE, CERTIFICATE.getPublic(), "cert-1"), "data")));

    assertThat(status(post(List.of(other, but(sealed, "encryptedContent", "text"), sealed), List.of(token(header(), claimsV1(time)))))).isEqualTo(202);
    receiver.drain();

    assertThat(heard.resources).containsExactly(Optional.of(RESOURCE));
    assertThat(heard.kinds()).containsExactly(Kind.UNDECRYPTABLE, Kind.UNDECRYPTABLE);
    assertThat(heard.problems.toString()).doesNotContain("Sandworm");
  }

  @Test
  void lifecycleEvents_areTyped_andNewOnesPassedOver() {
    List<Map<String, Object>> events = List.of("reauthorizationRequired", "SubscriptionRemoved", "missed", "tomorrowsEvent").stream()
        .map(event -> but(without(notification("s1", "secret-1"), "changeType"), "lifecycleEvent", event)).toList();

    assertThat(status(post(events, List.of()))).isEqualTo(202);
    receiver.drain();

    assertThat(heard.events).containsExactly("reauthorize s1", "removed s1", "missed s1");
    assertThat(heard.problems).isEmpty();
  }

  @Test
  void overflow_isVisible_andTakesAllOfARequestOrNothing() {
    NotificationReceiver small = builder().capacity(3).build();
    Map<String, Object> one = notification("s1", "secret-1");

    assertThat(small.receive(post(List.of(one, one), List.of())).status()).isEqualTo(202);
    assertThat(small.receive(post(List.of(one, one), List.of())).status()).isEqualTo(503);
    assertThat(small.receive(post(List.of(one), List.of())).status()).isEqualTo(202);
    assertThat(heard.kinds()).containsExactly(Kind.OVERFLOW);
    assertThat(small.counts()).isEqualTo(new ReceiverCounts(3, 3, 0, 0, 0, 0, 2, 3));
    assertThat(small.drain()).isEqualTo(3);
    assertThat(small.receive(post(List.of(one, one, one, one), List.of())).status()).as("more than fits, when nothing waits").isEqualTo(202);
    assertThat(small.drain()).isEqualTo(4);
  }

  @Test
  void handlerThatThrows_stopsNothing() {
    heard.throwing = true;
    receiver.receive(post(List.of(notification("s1", "secret-1"), notification("s1", "secret-1")), List.of()));

    assertThat(receiver.drain()).isEqualTo(2);
    assertThat(heard.kinds()).containsExactly(Kind.HANDLER_FAILED, Kind.HANDLER_FAILED);
    assertThat(receiver.counts().failed()).isEqualTo(4); // the report of it threw, too
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{}", "{\"value\":{}}", "{\"value\":[7]}", "{\"value\":[{}]}", "{\"value\":[{\"subscriptionId\":7}]}",
      "{\"value\":[", "<html>",
      "{\"value\":[],\"validationTokens\":\"x\"}", "{\"value\":[{\"subscriptionId\":\"s1\",\"clientState\":7}]}"})
  void oddBodies_areRefused(String body) {
    assertThat(status(WebhookRequest.of("POST", "", body.getBytes(StandardCharsets.UTF_8)))).isEqualTo(400);
    assertThat(heard.kinds()).containsExactly(Kind.MALFORMED);
  }

  @Test
  void largeBodies_areRefused() {
    assertThat(status(WebhookRequest.of("POST", "", new byte[NotificationReceiver.MAX_BODY + 1]))).isEqualTo(413);
  }

  @Test
  void run_endsWithItsThread() throws InterruptedException {
    Thread worker = new Thread(receiver);
    worker.start();
    receiver.receive(post(List.of(notification("s1", "secret-1")), List.of()));
    worker.interrupt();
    worker.join(5_000);

    assertThat(worker.isAlive()).isFalse();
    receiver.drain();
    assertThat(heard.events).containsExactly("created a1");
  }

  @Test
  void builder_refusesReceiversThatCouldTellNothing() {
    assertThatIllegalStateException().isThrownBy(() -> NotificationReceiver.builder(heard).build()).withMessageContaining("client states");
    assertThatIllegalArgumentException().isThrownBy(() -> NotificationReceiver.builder(heard).application("a"));
    assertThatIllegalArgumentException().isThrownBy(() -> NotificationReceiver.builder(heard).capacity(0));
  }

  @Test
  void nothingPrintsSecrets() {
    assertThat(post(List.of(notification("s1", "secret-1")), List.of())).asString().startsWith("WebhookRequest[POST, ").doesNotContain("secret");
    assertThat(ChangeNotification.of(notification("s1", "secret-1"))).hasToString("ChangeNotification");
  }

  @Test
  void documentedPayloads_areReceived_readAndKept() {
    List<Path> files = ExampleFiles.examples("graph-security", "graph-lifecycle-notification-1-p", "graph-lifecycle-notification-2-p",
        "graph-lifecycle-notification-3", "graph-rich-notification-1",
        "graph-rich-notification-3");
    assumeThat(files).hasSize(5);
    for (Path file : files) {
      Map<String, Object> tree = Json.object(ExampleFiles.text(file));
      for (Object item : (List<?>) Objects.requireNonNull(tree.get("value"))) {
        Map<String, Object> notification = Json.object(Json.bytes(item));
        Models.walk(ChangeNotification.of(notification), "$", (owner, path, accessor, complaint) -> assertThat(complaint.isPresent())
            .as(path).isEqualTo(path.endsWith("ExpirationDateTime") && String.valueOf(notification.get("subscriptionExpirationDateTime")).startsWith("{")));
        for (int seed = 0; seed < 100; seed++) {
          Map<String, Object> changed = JsonMutations.mutate(notification, seed, 3).tree();
          assertThat(Json.object(ChangeNotification.of(changed).toJson())).isEqualTo(changed);
        }
      }
      boolean rich = file.toString().contains("rich-notification-");
      NotificationReceiver any = builder().clientStates(id -> Optional.of(ExampleFiles.text(file).contains("{secret") ? "{secret client state}"
          : "<secretClientState>")).build();
      // The tokens of the pages are cut short, so the rich ones must be refused; those without client state are dropped before.
      assertThat(any.receive(WebhookRequest.of("POST", "", Json.bytes(tree))).status()).as(file.toString()).isEqualTo(rich ? 403 : 202);
      assertThat(any.drain()).isEqualTo(rich ? 0 : 1);
    }
  }
}
