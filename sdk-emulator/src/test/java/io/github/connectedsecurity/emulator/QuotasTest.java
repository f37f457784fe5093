package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuotasTest {
  private static final String ALERTS = "/v1.0/security/alerts_v2?$top=1";
  private static final String TENANT = SecurityCloudEmulator.TENANT_ID;
  private static final MovableClock CLOCK = new MovableClock();
  private static final AppRegistration ALL = AppRegistration.of("all", "SecurityAlert.Read.All", "SecurityIncident.Read.All", "Machine.Read.All",
      "Alert.Read.All", "ActivityFeed.Read", "IdentityRiskyUser.Read.All", "AuditLog.Read.All", "Security Reader", "Data.Read");
  private static final AppRegistration OTHER = AppRegistration.of("other", "SecurityAlert.Read.All");

  private static SecurityCloudEmulator cloud;

  @BeforeAll
  static void start() { cloud = SecurityCloudEmulator.builder().clock(CLOCK).quotas().app(ALL).app(OTHER).start(); }

  @AfterAll
  static void stop() { cloud.close(); }

  @BeforeEach
  void reset() { cloud.reset(); }

  @Test
  void graph_refusesWithADecimal_andCountsForEachApplication() {
    Caller caller = Caller.of(cloud);
    use(caller, ALERTS, 149, 200);
    CLOCK.forward(Duration.ofMillis(2_500));
    assertThat(caller.get(ALERTS).status()).isEqualTo(200);

    Caller.Reply refused = caller.get(ALERTS);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.errorCode()).isEqualTo("TooManyRequests");
    assertThat(refused.header("Retry-After")).contains("57.5");
    assertThat(caller.get("/v1.0/security/incidents?$top=1").status()).isEqualTo(200);
    assertThat(caller.with("Authorization", "Bearer " + cloud.token(OTHER)).get(ALERTS).status()).isEqualTo(200);
    CLOCK.forward(Duration.ofMillis(57_500));
    assertThat(caller.get(ALERTS).status()).isEqualTo(200);
  }

  @Test
  void whoeverHasNoToken_usesNobodysQuota() {
    use(Caller.of(cloud).with("Authorization", ""), ALERTS, 151, 401);

    assertThat(Caller.of(cloud).get(ALERTS).status()).isEqualTo(200);
  }

  @Test
  void secureScores_runFourAtATime() {
    cloud.faults().at("*secureScores*").delay(Duration.ofMillis(700), 6);
    Caller caller = Caller.of(cloud);
    caller.get("/v1.0/security/incidents?$top=1"); // the connections below shall start together

    Stream<CompletableFuture<Caller.Reply>> running = IntStream.range(0, 6)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> caller.get("/v1.0/security/secureScores"), task -> new Thread(task).start())).toList().stream();

    assertThat(running.map(CompletableFuture::join).filter(reply -> reply.status() == 429)).hasSize(2)
        .allSatisfy(reply -> assertThat(reply.header("Retry-After")).contains("1"));
    assertThat(caller.get("/v1.0/security/secureScores").status()).isNotEqualTo(429);
  }

  @Test
  void hunting_tellsItsLimitInWords() {
    Caller caller = Caller.of(cloud);
    IntStream.range(0, 45).forEach(i -> caller.post("/v1.0/security/runHuntingQuery", "{}"));

    Caller.Reply refused = caller.post("/v1.0/security/runHuntingQuery", "{}");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.errorMessage()).contains("45 calls a minute").containsPattern("again at \\d{4}-\\d\\d-\\d\\dT");
    assertThat(refused.header("Retry-After")).isEmpty();
  }

  @Test
  void identity_refusesWithoutSayingForHowLong() {
    Caller caller = Caller.of(cloud);
    assertThat(caller.get("/v1.0/identityProtection/riskyUsers").status()).isEqualTo(200);

    Caller.Reply refused = caller.get("/v1.0/identityProtection/riskDetections");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEmpty();
    CLOCK.forward(Duration.ofSeconds(1));
    assertThat(caller.get("/v1.0/identityProtection/riskyUsers").status()).isEqualTo(200);
    use(caller, "/v1.0/auditLogs/signIns", 5, 200);
    assertThat(caller.get("/v1.0/auditLogs/signIns").header("Retry-After")).contains("10");
  }

  @Test
  void defender_countsEachOperation_andSaysWholeSeconds() {
    Caller caller = Caller.of(cloud, "https://api.securitycenter.microsoft.com/.default");
    String machine = caller.get("/defender/api/machines").values("id").get(0);
    use(caller, "/defender/api/machines", 99, 200);
    CLOCK.forward(Duration.ofMillis(300));

    Caller.Reply refused = caller.get("/defender/api/machines");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.errorCode()).isEqualTo("TooManyRequests");
    assertThat(refused.header("Retry-After")).contains("60");
    assertThat(caller.get("/defender/api/machines/" + machine).status()).isEqualTo(200);
  }

  @Test
  void resourceManager_tellsWhatIsLeft_andFillsUp() {
    Caller caller = Caller.of(cloud, "https://management.azure.com/.default");
    String path = "/arm/subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23/providers/Microsoft.Security/assessments?api-version=2021-06-01";
    String left = "x-ms-ratelimit-remaining-subscription-reads";
    assertThat(caller.get(path).header(left)).contains("249");
    IntStream.range(0, 249).forEach(i -> caller.get(path));

    Caller.Reply refused = caller.get(path);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).contains("1");
    assertThat(refused.header(left)).contains("0");
    CLOCK.forward(Duration.ofSeconds(2));
    assertThat(caller.get(path).header(left)).contains("49");
  }

  @Test
  void office365_calls403WhatIsAThrottle() {
    Caller caller = Caller.of(cloud, "https://manage.office.com/.default");
    String path = "/manage/api/v1.0/" + TENANT + "/activity/feed/subscriptions/list?PublisherIdentifier=" + TENANT;
    use(caller, path, 2000, 200);

    Caller.Reply refused = caller.get(path);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.errorCode()).isEqualTo("AF429");
    assertThat(refused.errorMessage()).contains("PublisherId=" + TENANT);
    assertThat(refused.header("Retry-After")).isEmpty();
  }

  @Test
  void cloudApps_tellTheWaitInWords() {
    Caller caller = Caller.of(cloud, "05a65629-4c1b-48c1-a78b-804c4abdd4af/.default");
    IntStream.range(0, 30).forEach(i -> caller.get("/cas/api/v1/alerts/"));
    CLOCK.forward(Duration.ofSeconds(20));

    Caller.Reply refused = caller.get("/cas/api/v1/alerts/");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.text("detail")).isEqualTo("Request was throttled. Expected available in 40 seconds.");
    assertThat(refused.header("Retry-After")).isEmpty();
  }

  @Test
  void intelligence_hasAShapeOfItsOwn() {
    Caller caller = Caller.of(cloud, "https://management.azure.com/.default");
    String path = "/intelligence/workspaces/w/threat-intelligence-stix-objects:upload?api-version=2024-02-01-preview";
    IntStream.range(0, 100).forEach(i -> caller.post(path, "{}"));

    Caller.Reply refused = caller.post(path, "{}");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json()).isEqualTo(Map.of("statusCode", 429L, "message", "Rate limit is exceeded. Try again in 60 seconds."));
  }

  @Test
  void partsOfGraphsBatch_countOneByOne() {
    Caller caller = Caller.of(cloud);
    use(caller, ALERTS, 149, 200);
    String parts = "{\"requests\":[{\"id\":\"1\",\"method\":\"GET\",\"url\":\"/security/alerts_v2?$top=1\"},"
        + "{\"id\":\"2\",\"method\":\"GET\",\"url\":\"/security/alerts_v2?$top=1\"}]}";

    Caller.Reply batch = caller.post("/v1.0/$batch", parts);

    assertThat(batch.status()).isEqualTo(200);
    assertThat(Caller.objects(batch.member("responses"))).extracting(part -> part.get("id") + ": " + part.get("status"))
        .containsExactlyInAnyOrder("1: 200", "2: 429");
    assertThat(batch.body()).contains("\"Retry-After\":\"60\"");
  }

  @Test
  void membersOfALogBatch_countOneByOne() {
    Caller caller = Caller.of(cloud, "https://api.loganalytics.io/.default");
    String query = "{\"id\":\"%d\",\"method\":\"POST\",\"path\":\"/query\",\"workspace\":\""
        + SecurityCloudEmulator.WORKSPACE_ID + "\",\"body\":{\"query\":\"print 1\"}}";
    String members = IntStream.range(0, 201).mapToObj(query::formatted).collect(Collectors.joining(",", "{\"requests\":[", "]}"));

    Caller.Reply batch = caller.post("/loganalytics/v1/$batch", members);

    assertThat(batch.status()).isEqualTo(200);
    assertThat(Caller.objects(batch.member("responses"))).hasSize(201);
    Map<String, Object> refused = Caller.objects(batch.member("responses")).get(0);
    assertThat(refused).containsEntry("id", "200").containsEntry("status", 429L).containsEntry("headers", Map.of("Retry-After", "30"));
    assertThat(Caller.objects(batch.member("responses")).get(1)).containsEntry("status", 200L).containsEntry("headers", Map.of());
  }

  @Test
  void nothingIsLimited_unlessQuotasAreAskedFor() {
    try (SecurityCloudEmulator free = SecurityCloudEmulator.builder().clock(CLOCK).app(ALL).start()) {
      Caller arm = Caller.of(free, "https://management.azure.com/.default");
      String plans = "/arm/subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23/providers/Microsoft.Security/pricings?api-version=2024-01-01";
      use(arm, plans, 251, 200);
      assertThat(arm.get(plans).header("x-ms-ratelimit-remaining-subscription-reads")).isEmpty();
      use(Caller.of(free), "/v1.0/identityProtection/riskyUsers", 3, 200);
      use(Caller.of(free), "/v1.0/auditLogs/signIns", 6, 200);
      use(Caller.of(free, "05a65629-4c1b-48c1-a78b-804c4abdd4af/.default"), "/cas/api/v1/alerts/", 31, 403);
    }
  }

  @Test
  void status_tellsWhereQuotasStand() {
    use(Caller.of(cloud), ALERTS, 3, 200);

    assertThat(Caller.objects(Caller.of(cloud).get("/emulator/status").member("quotas"))).extracting(one -> one.get("quota") + ": " + one.get("used") + " of "
        + one.get("most") + " for " + one.get("who"))
        .contains("150 calls a minute for alerts, actions and secure scores: 3 of 150 for " + ALL.clientId());
    assertThat(Caller.of(cloud).get("/emulator").body()).contains("150 calls a minute");
  }

  private static void use(Caller caller, String path, int times, int status) {
    for (int i = 0; i < times; i++) {
      assertThat(caller.get(path).status()).isEqualTo(status);
    }
  }
}
