package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some products make their data at the first request; nobody can tell from what they then show. */
class LateFirstRequestTest {
  private static final String MANAGEMENT = "https://management.azure.com/.default";
  private static final String SUBSCRIPTION = "/arm/subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23";
  private static final String ALERTS = SUBSCRIPTION + "/providers/Microsoft.Security/alerts?api-version=2022-01-01";
  private static final String INCIDENTS = SUBSCRIPTION + "/resourceGroups/soc/providers/Microsoft.OperationalInsights/workspaces/larkspur-soc/providers/"
      + "Microsoft.SecurityInsights/incidents?api-version=2025-09-01&$top=1000";

  private final MovableClock clock = new MovableClock();
  private final Instant start = clock.instant();

  @ParameterizedTest
  @CsvSource({"/v1.0/auditLogs/signIns, https://graph.microsoft.com/.default, createdDateTime",
      "/v1.0/identityProtection/riskDetections, https://graph.microsoft.com/.default, detectedDateTime", ALERTS + ", " + MANAGEMENT + ", timeGeneratedUtc",
      INCIDENTS + ", " + MANAGEMENT + ", createdTimeUtc"})
  void data_hasTheTimesOfTheStart(String path, String scope, String time) {
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().clock(clock).start()) {
      clock.forward(Duration.ofDays(2));

      List<Instant> times = times(Caller.of(cloud, scope).get(path), time);

      assertThat(times).isNotEmpty().allMatch(one -> !one.isAfter(start)).anyMatch(one -> one.isAfter(start.minus(Duration.ofDays(8))));
    }
  }

  @Test
  void whatIsRaisedBeforeTheFirstRequest_comesToWhatWasThere() {
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().clock(clock).start();
        SecurityCloudEmulator quiet = SecurityCloudEmulator.builder().clock(clock).start()) {
      clock.forward(Duration.ofDays(3)); // past all that it could belong to

      cloud.raiseAlert(NewAlert.titled("Credentials read from memory").device("WS-0107"));

      assertThat(incidents(cloud)).hasSize(incidents(quiet).size() + 1).containsAll(incidents(quiet)).contains("Credentials read from memory");
    }
  }

  @Test
  void reset_makesTheSameDataAgain() {
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().clock(clock).start()) {
      List<String> before = incidents(cloud);
      cloud.raiseAlert(NewAlert.titled("Credentials read from memory").device("WS-0107"));

      cloud.reset();

      assertThat(incidents(cloud)).isEqualTo(before).isNotEmpty();
    }
  }

  private static List<String> incidents(SecurityCloudEmulator cloud) {
    return properties(Caller.of(cloud, MANAGEMENT).get(INCIDENTS), "title").toList();
  }

  private static List<Instant> times(Caller.Reply reply, String name) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return properties(reply, name).map(Instant::parse).toList();
  }

  /** A member of each entity, which Resource Manager keeps one level deeper than Graph. */
  private static Stream<String> properties(Caller.Reply reply, String name) {
    return reply.value().stream().map(one -> one.containsKey("properties") ? Caller.object(one.get("properties")) : one)
        .map(one -> String.valueOf(one.get(name)));
  }
}
