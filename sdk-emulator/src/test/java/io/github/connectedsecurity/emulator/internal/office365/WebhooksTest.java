package io.github.connectedsecurity.emulator.internal.office365;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.Product.Parts;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.tokens.LoopbackCertificate;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.TokenIssuer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A receiver on this machine, with a certificate that nobody knows. */
class WebhooksTest {
  private static final String TENANT = "0f0e0d0c-0b0a-4908-8706-050403020100";
  private static final String FEED = "/manage/api/v1.0/" + TENANT + "/activity/feed";
  private static final String TYPE = "?contentType=Audit.Exchange";
  private static final AppRegistration APP = AppRegistration.of("Collector", "ActivityFeed.Read");

  private final MovedClock clock = new MovedClock();
  private final TokenIssuer issuer = new TokenIssuer(TENANT, clock);
  private final Parts parts = new Parts(new CloudState(TENANT, clock), new TokenCheck(issuer, clock));
  private ActivityFeed feed = new ActivityFeed(parts, false);
  private final LinkedBlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  private volatile int answer = 200;
  private @Nullable HttpsServer receiver;

  private record Call(String authId, String code, String body) {}

  @BeforeEach
  void listen() throws IOException {
    HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(LoopbackCertificate.tls()));
    server.createContext("/", this::receive);
    server.start();
    receiver = server;
  }

  @AfterEach
  void stop() {
    feed.fill();
    if (receiver != null) {
      receiver.stop(0);
    }
  }

  @Test
  void webhook_isGreeted_andHearsOfBlobsAsTheyAppear() throws InterruptedException {
    assertThat(start().status()).isEqualTo(200);
    Call greeting = next();
    assertThat(greeting.authId()).isEqualTo("secret");
    assertThat(Json.object(greeting.body())).isEqualTo(Map.of("validationCode", greeting.code()));

    feed.deliver();
    assertThat(calls).as("nothing yet").isEmpty();
    clock.move(Duration.ofMinutes(20));
    feed.deliver();
    Call call = next();
    assertThat(call.authId()).isEqualTo("secret");
    assertThat(call.body()).contains("\"contentType\":\"Audit.Exchange\"", "\"tenantId\":\"" + TENANT + "\"", "clientId", "http://127.0.0.1:1/manage/api/v1.0/",
        "2026-11-24T12:17:00.000Z");
    assertThat(text(send("GET", "/subscriptions/notifications" + TYPE, ""))).contains("\"notificationStatus\":\"success\"").doesNotContain("clientId");
    feed.deliver();
    assertThat(calls).as("told once").isEmpty();
  }

  @Test
  void feed_callsByItself() throws InterruptedException {
    feed = new ActivityFeed(parts);
    start();
    next();
    clock.move(Duration.ofMinutes(20));

    assertThat(next().body()).contains("2026-11-24T12:17:00.000Z");
  }

  @Test
  void webhook_thatDoesNotAnswerTheGreeting_isRefused() {
    answer = 202;
    Answer refused = start();

    assertThat(refused.status()).isEqualTo(400);
    assertThat(text(refused)).contains("AF20021");
    assertThat(text(send("GET", "/subscriptions/list", ""))).isEqualTo("[]");
  }

  @Test
  void failedCall_isRepeatedLater_untilTheWebhookIsDisabled() throws InterruptedException {
    start();
    next();
    answer = 500;
    clock.move(Duration.ofMinutes(20));
    feed.deliver();
    String first = next().body();
    feed.deliver();
    assertThat(calls).as("not at once").isEmpty();
    for (int i = 1; i < Webhooks.MOST_FAILURES; i++) {
      clock.move(Duration.ofMinutes(1L << i));
      feed.deliver();
      assertThat(next().body()).contains(first.substring(1, first.indexOf('}')));
    }
    assertThat(text(send("GET", "/subscriptions/list", ""))).contains("\"status\":\"enabled\",\"webhook\":{\"status\":\"disabled\"");
    clock.move(Duration.ofDays(2));
    feed.deliver();
    assertThat(calls).isEmpty();
    answer = 200;
    assertThat(start().status()).as("again").isEqualTo(200);
  }

  private Answer start() {
    int port = receiver == null ? 0 : receiver.getAddress().getPort();
    return send("POST", "/subscriptions/start" + TYPE,
        "{\"webhook\":{\"address\":\"https://127.0.0.1:" + port + "/hook\",\"authId\":\"secret\",\"expiration\":\"\"}}");
  }

  private Call next() throws InterruptedException {
    Call call = calls.poll(20, TimeUnit.SECONDS);
    assertThat(call).isNotNull();
    return call == null ? new Call("", "", "") : call;
  }

  private void receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int status = answer;
    calls.add(new Call(String.valueOf(exchange.getRequestHeaders().getFirst("Webhook-AuthID")),
        String.valueOf(exchange.getRequestHeaders().getFirst("Webhook-ValidationCode")), body));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private Answer send(String verb, String pathAndQuery, String body) {
    String[] parts = pathAndQuery.split("\\?", 2);
    Map<String, List<String>> headers = Map.of("authorization",
        List.of("Bearer " + issuer.issue(APP, "https://manage.office.com/.default").orElseThrow().token()));
    Request request = new Request(verb, "http://127.0.0.1:1", FEED + parts[0], Query.parse(parts.length > 1 ? parts[1] : ""), headers,
        body.getBytes(StandardCharsets.UTF_8));
    try {
      return feed.answer(request);
    } catch (Refusal refusal) {
      return feed.refuse(request, refusal);
    }
  }

  private static String text(Answer answer) { return new String(answer.body(), StandardCharsets.UTF_8); }

  /** A clock that a test moves. */
  private static final class MovedClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-24T12:00:00Z");

    void move(Duration time) { now = now.plus(time); }

    @Override
    public Instant instant() { return now; }

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) { return this; }
  }
}
