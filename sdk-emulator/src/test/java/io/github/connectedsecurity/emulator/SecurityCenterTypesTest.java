package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.emulator.Caller.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of Defender for Cloud with rules of their own: databases, devices, adaptive controls, and older versions. */
class SecurityCenterTypesTest {
  private static final String SUB = "/arm/subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23";
  private static final String MS = "/providers/Microsoft.Security/";
  private static final String SQL = SUB + "/resourceGroups/data/providers/Microsoft.Compute/virtualMachines/vm1/sqlServers/MSSQLSERVER/databases/orders" + MS
      + "sqlVulnerabilityAssessments/default/";
  private static final String ASKED = "?api-version=2023-02-01-preview&workspaceId=" + SecurityCloudEmulator.WORKSPACE_ID;
  private static final String MODEL = SUB + "/resourceGroups/rg-plant" + MS + "iotSecuritySolutions/plant-security/analyticsModels";
  private static final String DEVICES = "?api-version=2019-08-01";
  private static final String NETWORK = SUB + "/resourceGroups/web/providers/Microsoft.Compute/virtualMachines/vm0" + MS + "adaptiveNetworkHardenings/default";
  private static final String CONTROLS = SUB + MS + "locations/westeurope/applicationWhitelistings/";
  private static final String ADAPTIVE = "?api-version=2020-01-01";

  private final SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().clock(new MovableClock()).start();
  private final Caller caller = Caller.of(cloud, "https://management.azure.com/.default");

  @AfterEach
  void stop() { cloud.close(); }

  @Test
  void baseline_changesTheVerdict_onTheLatestScanOnly_untilItIsDeleted() {
    Map<String, Object> before = properties(caller.get(SQL + "scans/latest" + ASKED));
    assertThat(before).containsEntry("state", "Failed").containsEntry("totalRulesCount", 5L).containsEntry("totalFailedRulesCount", 3L)
        .containsEntry("highSeverityFailedRulesCount", 1L).containsEntry("isBaselineApplied", false);
    String rule = SQL + "baselineRules/VA2130" + ASKED;
    assertThat(caller.get(rule).status()).isEqualTo(404);

    Reply set = caller.send("PUT", rule, "{\"latestScan\":true}");
    assertThat(set.status()).isEqualTo(200);
    assertThat(caller.get(rule).json()).isEqualTo(set.json());
    assertThat(properties(set)).containsEntry("results", List.of(List.of("orders_app", "SQL_USER"), List.of("LARKSPUR\\jonas.dahl", "WINDOWS_USER")));
    Map<String, Object> result = properties(caller.get(SQL + "scans/latest/scanResults/VA2130" + ASKED));
    assertThat(result).containsEntry("status", "Finding");
    assertThat(Caller.object(result.get("baselineAdjustedResult"))).containsEntry("status", "NonFinding").containsEntry("resultsNotInBaseline", List.of());
    assertThat(properties(caller.get(SQL + "scans/latest" + ASKED))).containsEntry("totalFailedRulesCount", 2L).containsEntry("isBaselineApplied", true);
    List<Map<String, Object>> scans = caller.get(SQL + "scans" + ASKED).value();
    assertThat(scans).hasSize(2);
    assertThat(Caller.object(scans.get(1).get("properties"))).containsEntry("totalFailedRulesCount", 3L).containsEntry("isBaselineApplied", false);

    caller.send("PUT", rule, "{\"latestScan\":false,\"results\":[[\"orders_app\",\"SQL_USER\"]]}");
    assertThat(Caller.object(properties(caller.get(SQL + "scans/latest/scanResults/VA2130" + ASKED)).get("baselineAdjustedResult")))
        .containsEntry("status", "Finding").containsEntry("resultsNotInBaseline", List.of(List.of("LARKSPUR\\jonas.dahl", "WINDOWS_USER")));
    assertThat(caller.send("DELETE", rule, "").status()).isEqualTo(200);
    assertThat(caller.send("DELETE", rule, "").status()).isEqualTo(204);
    assertThat(properties(caller.get(SQL + "scans/latest" + ASKED))).isEqualTo(before);
  }

  @Test
  void baselines_areAddedInPlaceOfAll() {
    caller.send("PUT", SQL + "baselineRules/VA1219" + ASKED, "{\"latestScan\":true}");
    Reply added = caller.post(SQL + "baselineRules" + ASKED, "{\"results\":{\"VA2130\":[[\"orders_app\",\"SQL_USER\"]]}}");
    assertThat(added.status()).isEqualTo(200);
    assertThat(added.value()).extracting(one -> one.get("name")).containsExactly("VA2130");
    assertThat(caller.get(SQL + "baselineRules" + ASKED).value()).isEqualTo(added.value());

    assertThat(caller.post(SQL + "baselineRules" + ASKED, "{\"latestScan\":true}").value()).hasSize(5);
    assertThat(properties(caller.get(SQL + "scans/latest" + ASKED))).containsEntry("state", "Passed").containsEntry("totalPassedRulesCount", 5L);
  }

  @Test
  void summaryOfDevices_isCounted_andForgetsWhatIsDismissed() {
    Map<String, Object> summary = properties(caller.get(MODEL + "/default" + DEVICES));
    assertThat(summary).containsEntry("metrics", Map.of("high", 1L, "medium", 3L, "low", 50L)).containsEntry("unhealthyDeviceCount", 2L);
    assertThat(Caller.objects(summary.get("topAlertedDevices")).get(0)).isEqualTo(Map.of("deviceId", "plc-line-2", "alertsCount", 41L));
    List<Map<String, Object>> alerts = caller.get(MODEL + "/default/aggregatedAlerts" + DEVICES).value();
    assertThat(alerts).hasSize(3);
    assertThat(caller.get(MODEL + "/default/aggregatedAlerts" + DEVICES + "&$top=2").value()).hasSize(2);
    String first = MODEL + "/default/aggregatedAlerts/" + alerts.get(0).get("name");

    assertThat(caller.post(first + "/dismiss" + DEVICES, "").status()).isEqualTo(200);
    assertThat(caller.get(first + DEVICES).status()).isEqualTo(404);
    assertThat(properties(caller.get(MODEL + "/default" + DEVICES))).containsEntry("metrics", Map.of("high", 1L, "medium", 3L, "low", 0L));
  }

  @Test
  void enforcing_takesRulesForGroupsOfTheMachine_andGoesOn() {
    String group = SUB.substring(4) + "/resourceGroups/web/providers/Microsoft.Network/networkSecurityGroups/";
    String body = "{\"rules\":[{\"name\":\"a\",\"direction\":\"Inbound\",\"destinationPort\":22,\"protocols\":[\"TCP\"],\"ipAddresses\":[\"198.51.100.20\"]}],"
        + "\"networkSecurityGroups\":[\"" + group + "web-nsg\"]}";
    Reply begun = caller.post(NETWORK + "/enforce" + ADAPTIVE, body);
    assertThat(begun.status()).isEqualTo(202);
    String place = begun.response().headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    assertThat(List.of(caller.get(place).status(), caller.get(place).status(), caller.get(place).status())).containsExactly(202, 202, 200);
    assertThat(caller.post(NETWORK + "/enforce" + ADAPTIVE, body.replace("web-nsg", "other")).status()).isEqualTo(400);
  }

  @Test
  void applicationControls_areListedInBrief_replaced_andDeletedLater() {
    String list = SUB + MS + "applicationWhitelistings" + ADAPTIVE;
    assertThat(only(caller.get(list))).containsKey("vmRecommendations").doesNotContainKey("pathRecommendations");
    assertThat(only(caller.get(list + "&includePathRecommendations=true"))).containsKey("pathRecommendations");
    assertThat(only(caller.get(list + "&summary=true"))).doesNotContainKeys("vmRecommendations", "pathRecommendations");
    Reply put = caller.send("PUT", CONTROLS + "FILESERVERS" + ADAPTIVE, "{\"properties\":{\"enforcementMode\":\"None\",\"sourceSystem\":\"None\"}}");
    assertThat(put.status()).isEqualTo(200);
    assertThat(properties(put)).containsEntry("configurationStatus", "NotConfigured").containsEntry("sourceSystem", "Azure_AppLocker");
    Reply deleted = caller.send("DELETE", CONTROLS + "FILESERVERS" + ADAPTIVE, "");
    assertThat(deleted.status()).isEqualTo(202);
    String place = deleted.response().headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    for (int i = 0; i < 3; i++) {
      caller.get(place);
    }
    assertThat(caller.send("DELETE", CONTROLS + "FILESERVERS" + ADAPTIVE, "").status()).isEqualTo(204);
  }

  @Test
  void olderVersions_showTheSameResource_inTheirShape() {
    String old = SUB + MS + "securityContacts/default1?api-version=2017-08-01-preview";
    String now = SUB + MS + "securityContacts/default?api-version=2023-12-01-preview";
    Reply made = caller.send("PUT", old, "{\"properties\":{\"email\":\"soc@larkspur.example\",\"alertNotifications\":\"On\",\"alertsToAdmins\":\"Off\"}}");
    assertThat(made.status()).isEqualTo(200);
    assertThat(made.json()).containsEntry("name", "default1");
    assertThat(properties(caller.get(now))).containsEntry("emails", "soc@larkspur.example")
        .containsEntry("notificationsByRole", Map.of("state", "Off", "roles", List.of("Owner")));
    assertThat(caller.patch(old, "{\"properties\":{\"phone\":\"555\"}}").status()).isEqualTo(200);
    assertThat(properties(caller.get(old))).isEqualTo(Map.of("email", "soc@larkspur.example", "phone", "555", "alertNotifications", "On",
        "alertsToAdmins", "Off"));
    assertThat(caller.patch(now, "{}").status()).isEqualTo(405);
    assertThat(caller.send("DELETE", old, "").status()).isEqualTo(204);
    assertThat(caller.get(now).status()).isEqualTo(404);

    String connector = SUB + "/resourceGroups/rg-app" + MS + "securityConnectors/aws?api-version=";
    caller.send("PUT", connector + "2021-07-01-preview", "{\"location\":\"westeurope\",\"properties\":{\"cloudName\":\"AWS\",\"organizationalData\":"
        + "{\"organizationMembershipType\":\"Member\"}}}");
    assertThat(properties(caller.get(connector + "2024-03-01-preview"))).containsEntry("environmentName", "AWS").containsEntry("environmentData",
        Map.of("environmentType", "AwsAccount", "organizationalData", Map.of("organizationMembershipType", "Member")));
    assertThat(properties(caller.get(connector + "2021-07-01-preview"))).containsOnlyKeys("cloudName", "organizationalData");
  }

  @Test
  void simulation_isDoneAtOnce_inTheOlderVersion() {
    String alerts = SUB + MS + "locations/westeurope/alerts";
    int before = caller.get(alerts + "?api-version=2021-11-01").value().size();
    String body = "{\"properties\":{\"kind\":\"Bundles\",\"bundles\":[\"KeyVaults\"]}}";
    assertThat(caller.post(alerts + "/default/simulate?api-version=2021-11-01", body).status()).isEqualTo(204);
    assertThat(caller.get(alerts + "?api-version=2021-11-01").value()).hasSize(before + 1);
    assertThat(caller.post(alerts + "/default/simulate?api-version=2022-01-01", body).status()).isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compliances?api-version=2017-08-01-preview", "complianceResults?api-version=2017-08-01", "allowedConnections?api-version=2020-01-01",
      "topologies?api-version=2020-01-01", "discoveredSecuritySolutions?api-version=2020-01-01", "externalSecuritySolutions?api-version=2020-01-01",
      "securitySolutions?api-version=2020-01-01", "softwareInventories?api-version=2021-05-01-preview", "mdeOnboardings?api-version=2021-10-01-preview"})
  void company_hasSomeOfEach_whichAreReadByTheirIds(String list) {
    List<Map<String, Object>> all = caller.get(SUB + MS + list).value();
    assertThat(all).isNotEmpty();
    String version = list.substring(list.indexOf('?'));
    assertThat(all).allSatisfy(one -> assertThat(caller.get("/arm" + one.get("id") + version).json()).isEqualTo(one));
  }

  private static Map<String, Object> properties(Reply reply) { return Caller.object(reply.json().get("properties")); }

  private static Map<String, Object> only(Reply reply) {
    assertThat(reply.value()).hasSize(1);
    return Caller.object(reply.value().get(0).get("properties"));
  }
}
