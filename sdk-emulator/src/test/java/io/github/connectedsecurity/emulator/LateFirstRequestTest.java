package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some products make their data at the first request; what they show does not depend on when that comes. */
class LateFirstRequestTest {
  private static final String GRAPH = "https://graph.microsoft.com/.default";
  private static final String MANAGEMENT = "https://management.azure.com/.default";
  private static final String SUBSCRIPTION = "/arm/subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23";
  private static final String SECURITY = SUBSCRIPTION + "/providers/Microsoft.Security/";
  private static final String SENTINEL = SUBSCRIPTION + "/resourceGroups/soc/providers/Microsoft.OperationalInsights/workspaces/larkspur-soc/providers/"
      + "Microsoft.SecurityInsights/";
  private static final String ALERTS = SECURITY + "alerts?api-version=2022-01-01";
  private static final NewAlert ALERT = NewAlert.titled("Brute force").serviceSource("microsoftDefenderForCloud").device("FS-01");

  private final MovableClock clock = new MovableClock();

  @ParameterizedTest
  @CsvSource({"/v1.0/auditLogs/signIns, " + GRAPH, "/v1.0/identityProtection/riskDetections, " + GRAPH, ALERTS + ", " + MANAGEMENT,
      SECURITY + "assessments?api-version=2021-06-01, " + MANAGEMENT, SENTINEL + "bookmarks?api-version=2025-09-01, " + MANAGEMENT,
      SENTINEL + "alertRules?api-version=2025-09-01, " + MANAGEMENT})
  void data_isThatOfTheStart(String path, String scope) {
    try (SecurityCloudEmulator early = start(); SecurityCloudEmulator late = start()) {
      List<Map<String, Object>> atOnce = list(early, path, scope);
      clock.forward(Duration.ofDays(2));

      assertThat(list(late, path, scope)).isEqualTo(atOnce).isNotEmpty();
    }
  }

  @Test
  void whatIsRaisedBeforeTheFirstRequest_comesToWhatWasThere() {
    try (SecurityCloudEmulator early = start(); SecurityCloudEmulator late = start()) {
      List<Map<String, Object>> expected = new ArrayList<>(list(early, ALERTS, MANAGEMENT));

      RaisedAlert raised = late.raiseAlert(ALERT);

      List<Map<String, Object>> all = list(late, ALERTS, MANAGEMENT);
      assertThat(all).hasSize(expected.size() + 1).containsAll(expected);
      assertThat(all).extracting(one -> one.get("name")).contains(raised.id());
    }
  }

  @Test
  void reset_makesTheSameDataAgain() {
    try (SecurityCloudEmulator cloud = start()) {
      List<Map<String, Object>> before = list(cloud, ALERTS, MANAGEMENT);
      cloud.raiseAlert(ALERT);
      assertThat(list(cloud, ALERTS, MANAGEMENT)).hasSize(before.size() + 1);

      cloud.reset();

      assertThat(list(cloud, ALERTS, MANAGEMENT)).isEqualTo(before);
    }
  }

  private SecurityCloudEmulator start() { return SecurityCloudEmulator.builder().clock(clock).start(); }

  private static List<Map<String, Object>> list(SecurityCloudEmulator cloud, String path, String scope) {
    Caller.Reply reply = Caller.of(cloud, scope).get(path);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.value();
  }
}
