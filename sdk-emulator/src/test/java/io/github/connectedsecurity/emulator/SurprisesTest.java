package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SurprisesTest {
  private static final String ALERTS = "/v1.0/security/alerts_v2";
  private static final MovableClock CLOCK = new MovableClock();

  private static SecurityCloudEmulator cloud;

  private Caller caller;

  @BeforeAll
  static void start() { cloud = SecurityCloudEmulator.builder().clock(CLOCK).start(); }

  @AfterAll
  static void stop() { cloud.close(); }

  @BeforeEach
  void reset() {
    cloud.reset();
    caller = Caller.of(cloud);
  }

  @Test
  void expiredAndRevokedTokens_areChallenged() {
    cloud.faults().expireToken(1).revokeToken(1);

    assertThat(caller.get(ALERTS).errorMessage()).contains("expired");
    Caller.Reply revoked = caller.get(ALERTS);
    assertThat(revoked.status()).isEqualTo(401);
    String challenge = revoked.header("WWW-Authenticate").orElseThrow();
    assertThat(challenge).startsWith("Bearer ").contains("error=\"insufficient_claims\"");
    String claims = challenge.substring(challenge.indexOf("claims=\"", challenge.indexOf("insufficient")) + 8, challenge.length() - 1);
    assertThat(new String(Base64.getDecoder().decode(claims), StandardCharsets.UTF_8)).isEqualTo("{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\""
        + CLOCK.instant().getEpochSecond() + "\"}}}");
  }

  @Test
  void revokedToken_isReplacedByTheSdk() {
    cloud.faults().revokeToken(1);

    Http http = cloud.options().http(Service.GRAPH);

    assertThat(http.get("v1.0/security/alerts_v2").send().status()).isEqualTo(200);
    assertThat(cloud.requests()).extracting(RecordedRequest::status).containsExactly(401, 200);
  }

  @Test
  void skewedClock_datesAnswers_andJudgesTokens() {
    cloud.faults().skewClock(Duration.ofMinutes(30), 1).skewClock(Duration.ofHours(2), 1).skewClock(Duration.ofMinutes(-5), 1);

    Instant date = ZonedDateTime.parse(caller.get(ALERTS).header("Date").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    assertThat(date).isBetween(CLOCK.instant().plusSeconds(1_798), CLOCK.instant().plusSeconds(1_801));
    assertThat(caller.get(ALERTS).errorMessage()).contains("expired");
    assertThat(caller.get(ALERTS).errorMessage()).contains("not yet valid");
  }

  @Test
  void partialAnswer_warns() {
    cloud.faults().partial(1);

    Caller.Reply reply = caller.get(ALERTS);

    assertThat(reply.status()).isEqualTo(206);
    assertThat(reply.header("Warning")).contains("199 - \"Emulator/Provider/504/10000\"");
    assertThat(reply.value()).isNotEmpty();
  }

  @Test
  void youngEntities_appearLate() {
    List<String> before = caller.get(ALERTS + "?$top=1000").values("createdDateTime");
    cloud.faults().holdBack(Duration.ofDays(10), 1);

    List<String> after = caller.get(ALERTS + "?$top=1000").values("createdDateTime");

    Instant border = CLOCK.instant().minus(Duration.ofDays(10));
    assertThat(after).isEqualTo(before.stream().filter(time -> !Instant.parse(time).isAfter(border)).toList()).isNotEmpty().hasSizeLessThan(before.size());
  }

  @Test
  void timesOfAList_areEqual() {
    cloud.faults().equalTimes(1);

    assertThat(caller.get(ALERTS).value()).extracting(alert -> alert.get("createdDateTime")).containsOnly(caller.get(ALERTS).values("createdDateTime").get(0));
  }

  @Test
  void nextLinks_leadInCircles_orAway() {
    String second = caller.get(ALERTS + "?$top=2").text("@odata.nextLink");
    cloud.faults().nextLinkToItself(1).nextLinkToStart(1).nextLinkToHost(URI.create("https://attacker.example/"), 1);

    assertThat(caller.get(second).text("@odata.nextLink")).isEqualTo(second);
    assertThat(caller.get(second).text("@odata.nextLink")).isEqualTo(cloud.url() + ALERTS + "?$top=2");
    assertThat(caller.get(second).text("@odata.nextLink")).isEqualTo(second.replace(cloud.url().toString(), "https://attacker.example"));
  }

  @Test
  void lastPages_getANextOne_too() {
    cloud.faults().nextLinkToItself(2);
    Caller azure = Caller.of(cloud, "https://management.azure.com/.default");

    assertThat(caller.get(ALERTS + "?$top=1000").json()).containsEntry("@odata.nextLink", cloud.url() + ALERTS + "?$top=1000");
    assertThat(azure.get("/arm/subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23/providers/Microsoft.Security/assessments?api-version=2021-06-01").json())
        .containsKey("nextLink");
  }

  @Test
  void schema_surprises() {
    cloud.faults().unknownMembers(1).unknownEnumMembers(1).unknownTypes(1).nullsInLists(1).wrongKinds(1);
    String path = ALERTS + "?$top=3";

    assertThat(caller.get(path).value()).allSatisfy(alert -> assertThat(alert).containsKey("emulatorSurprise").containsKey("title"));
    assertThat(caller.get(path).value()).allSatisfy(alert -> assertThat(alert).containsEntry("severity", "emulatorSurprise"));
    assertThat(caller.get(path).value()).flatExtracting(alert -> Caller.objects(alert.get("evidence"))).extracting(one -> one.get("@odata.type"))
        .containsOnly("#microsoft.graph.security.emulatorSurprise");
    assertThat((List<?>) caller.get(path).member("value")).hasSize(4).containsNull();
    assertThat(caller.get(path).value()).flatExtracting(alert -> Caller.objects(alert.get("evidence"))).flatExtracting(Map::values)
        .noneMatch(value -> value instanceof Number || value instanceof Boolean || value instanceof Map);
    assertThat(caller.get(path).value()).hasSize(3).allSatisfy(alert -> assertThat(alert).doesNotContainKey("emulatorSurprise"));
  }

  @Test
  void damagedGzip_cannotBeUnpacked() throws Exception {
    cloud.faults().damageGzip(1);
    HttpResponse<byte[]> response = HttpClient.newHttpClient().send(HttpRequest.newBuilder(cloud.url().resolve(ALERTS))
        .header("Authorization", "Bearer " + cloud.token(cloud.app())).header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());

    assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    Assertions.assertThatThrownBy(() -> new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()).isInstanceOf(IOException.class);
  }

  @Test
  void dice_fallAlikeForTheSameSeed() {
    List<List<Integer>> runs = IntStream.range(0, 2).mapToObj(run -> {
      cloud.reset();
      cloud.faults().randomly(0.3, 11).fail(503, 1000);
      return IntStream.range(0, 40).mapToObj(i -> caller.get(ALERTS + "?$top=1").status()).toList();
    }).toList();

    assertThat(runs.get(0)).isEqualTo(runs.get(1)).contains(200, 503);
  }
}
