package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BatchAndSubscriptionsTest {
  @RegisterExtension static final SecurityCloudExtension CLOUD = SecurityCloudExtension.with(cloud -> cloud.pageSize(25));

  private static final String PROFILE = "/v1.0/security/secureScoreControlProfiles/NonOwnerAccess";

  private Caller caller;

  @BeforeEach
  void connect(SecurityCloudEmulator cloud) { caller = Caller.of(cloud); }

  @Test
  void batch_answersEachPartAsARequestOfItsOwn() {
    Caller.Reply reply = caller.post("/v1.0/$batch", """
        {"requests":[{"id":"a","method":"GET","url":"/security/incidents/none"},
         {"id":"b","method":"GET","url":"/identityProtection/riskyUsers?$top=1","dependsOn":["a"]}]}""");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(Caller.objects(reply.member("responses"))).extracting(one -> one.get("id") + " " + one.get("status"))
        .containsExactlyInAnyOrder("a 404", "b 424");
    assertThat(Caller.objects(caller.post("/v1.0/$batch", "{\"requests\":[{\"id\":\"b\",\"method\":\"GET\",\"url\":\"/identityProtection/riskyUsers\"}]}")
        .member("responses"))).extracting(one -> String.valueOf(one.get("status"))).containsExactly("200");
  }

  @Test
  void batch_isRefused_whenItsEnvelopeIsWrong() {
    String part = "{\"id\":\"1\",\"method\":\"GET\",\"url\":\"/security/incidents\"}";
    assertThat(caller.post("/v1.0/$batch", "{\"requests\":[" + part + "," + part + "]}").status()).isEqualTo(400);
    assertThat(caller.post("/v1.0/$batch", "{\"requests\":[" + (part + ",").repeat(20) + part + "]}").errorMessage()).contains("20");
    assertThat(caller.post("/v1.0/$batch", "{}").status()).isEqualTo(400);
    assertThat(caller.get("/v1.0/$batch").status()).isEqualTo(405);
  }

  @Test
  void secureScores_areThoseOfNinetyDays_newestFirst() {
    Caller.Reply all = caller.get("/v1.0/security/secureScores?$top=200");

    assertThat(all.value()).hasSize(90);
    assertThat(caller.get("/v1.0/security/secureScores?$top=1&$skip=7").values("id")).containsExactly(all.values("id").get(7));
    assertThat(caller.get("/v1.0/security/secureScores/none").status()).isEqualTo(404);
  }

  @Test
  void controlProfile_keepsWhatWasSaidOfIt() {
    String vendor = "\"vendorInformation\":{\"provider\":\"SecureScore\",\"vendor\":\"Microsoft\"}";
    assertThat(caller.patch(PROFILE, "{\"state\":\"Reviewed\"," + vendor + "}").status()).isEqualTo(204);
    Caller.Reply reply = caller.with("Prefer", "return=representation").patch(PROFILE, "{\"state\":\"ThirdParty\"," + vendor + "}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(Caller.objects(reply.member("controlStateUpdates"))).extracting(one -> String.valueOf(one.get("state")))
        .containsExactly("Reviewed", "ThirdParty");
    assertThat(caller.patch(PROFILE, "{\"state\":\"Reviewed\"}").status()).isEqualTo(400);
    assertThat(caller.patch(PROFILE, "{\"state\":\"reviewed\"," + vendor + "}").status()).isEqualTo(400);
  }

  @Test
  void subscription_hearsOfChanges_afterTheHandshake() throws IOException, InterruptedException {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    HttpServer server = listener(heard);
    try {
      String id = caller.get("/v1.0/security/alerts_v2?$top=1").values("id").get(0);
      Caller.Reply made = caller.post("/v1.0/subscriptions", subscription(server.getAddress().getPort(), "security/alerts/" + id));
      assertThat(made.status()).isEqualTo(201);
      assertThat(caller.patch("/v1.0/security/alerts_v2/" + id, "{\"assignedTo\":\"a@larkspur.example\"}").status()).isEqualTo(200);

      String body = heard.poll(10, TimeUnit.SECONDS);
      Map<String, Object> told = Caller.objects(Json.object(String.valueOf(body)).get("value")).get(0);
      assertThat(told).containsEntry("clientState", "secret").containsEntry("changeType", "updated").containsEntry("subscriptionId", made.member("id"));
      assertThat(caller.send("DELETE", "/v1.0/subscriptions/" + made.text("id"), "").status()).isEqualTo(204);
      assertThat(caller.get("/v1.0/subscriptions/" + made.text("id")).status()).isEqualTo(404);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void subscription_hearsOfAnAlertThatAppears(SecurityCloudEmulator cloud) throws IOException, InterruptedException {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    HttpServer server = listener(heard);
    try {
      caller.post("/v1.0/subscriptions", subscription(server.getAddress().getPort(), "security/alerts?$filter=severity eq 'high' and status eq 'newAlert'"));
      cloud.raiseAlert(NewAlert.titled("Not this").severity("low"));
      RaisedAlert raised = cloud.raiseAlert(NewAlert.titled("This").severity("high").device("FS-01"));

      String body = heard.poll(10, TimeUnit.SECONDS);
      assertThat(Caller.objects(Json.object(String.valueOf(body)).get("value")).get(0)).containsEntry("changeType", "created")
          .containsEntry("resource", "security/alerts/" + raised.id());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void subscription_isRefused_whenNobodyAnswersOrTheResourceIsNone() {
    assertThat(caller.post("/v1.0/subscriptions", subscription(1, "security/alerts/x")).errorCode()).isEqualTo("ValidationError");
    assertThat(caller.post("/v1.0/subscriptions", subscription(1, "security/alerts_v2")).status()).isEqualTo(400);
  }

  /** Shakes hands and puts what it is told into the queue. */
  private static HttpServer listener(BlockingQueue<String> heard) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      String query = exchange.getRequestURI().getQuery();
      byte[] answer = query == null ? new byte[0] : query.substring("validationToken=".length()).replace('+', ' ').getBytes(StandardCharsets.UTF_8);
      if (query == null) {
        heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      }
      exchange.getResponseHeaders().add("Content-Type", "text/plain");
      exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
      exchange.getResponseBody().write(answer);
      exchange.close();
    });
    server.start();
    return server;
  }

  private static String subscription(int port, String resource) {
    return Json.write(Map.of("changeType", "created,updated", "notificationUrl", "http://127.0.0.1:" + port + "/", "resource", resource,
        "expirationDateTime", Instant.now().plus(Duration.ofDays(1)).toString(), "clientState", "secret"));
  }
}
