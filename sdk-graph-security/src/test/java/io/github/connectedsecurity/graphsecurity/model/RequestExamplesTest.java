package io.github.connectedsecurity.graphsecurity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.graphsecurity.model.actions.ActionParameter;
import io.github.connectedsecurity.graphsecurity.model.actions.NewSecurityAction;
import io.github.connectedsecurity.graphsecurity.model.audit.NewAuditLogQuery;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingQuery;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingTimespan;
import io.github.connectedsecurity.graphsecurity.model.identities.Action;
import io.github.connectedsecurity.graphsecurity.model.identities.IdentityProvider;
import io.github.connectedsecurity.graphsecurity.model.identities.InvokeActionRequest;
import io.github.connectedsecurity.graphsecurity.model.indicators.NewTiIndicator;
import io.github.connectedsecurity.graphsecurity.model.indicators.TiIndicatorUpdate;
import io.github.connectedsecurity.graphsecurity.model.indicators.TlpLevel;
import io.github.connectedsecurity.graphsecurity.model.legacy.AlertFeedback;
import io.github.connectedsecurity.graphsecurity.model.legacy.FileHashType;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlertStatus;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlertUpdate;
import io.github.connectedsecurity.graphsecurity.model.scores.ControlState;
import io.github.connectedsecurity.graphsecurity.model.scores.SecureScoreControlProfileUpdate;
import io.github.connectedsecurity.graphsecurity.model.submissions.AllowOrBlock;
import io.github.connectedsecurity.graphsecurity.model.submissions.EmailThreatSubmissionPolicySettings;
import io.github.connectedsecurity.graphsecurity.model.submissions.NewEmailThreat;
import io.github.connectedsecurity.graphsecurity.model.submissions.NewUrlThreat;
import io.github.connectedsecurity.graphsecurity.model.submissions.SubmissionCategory;
import io.github.connectedsecurity.graphsecurity.model.submissions.TenantAllowBlockListAction;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestExamplesTest {

  private static final String CANARY = "This is a canary indicator for demo purpose. Take no action on any observables set in this indicator.";
  private static final String TEST = "This is a test indicator for demo purpose. Take no action on any observables set in this indicator.";

  /** Areas beyond this client, and requests that the tests of alerts, subscriptions, batches and notifications hold. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(ediscovery|retention|threat-assessment|graph-|alerts-v2|incidents-|subscriptions-).*");

  private static Map<String, Object> documented() {
    String recipient = "tifc@a830edad9050849EQTPWBJZXODQ.onmicrosoft.com";
    String message = "https://graph.microsoft.com/beta/users/c52ce8db-3e4b-4181-93c4-7d6b6bffaf60/messages/AAMkADU3MWUxOTU0LWNlOTEt=";
    SecurityVendor scores = SecurityVendor.of("SecureScore", "Microsoft").withNull("providerVersion").withNull("subProvider");
    SecurityVendor defender = SecurityVendor.of("Windows Defender ATP", "Microsoft");
    Object reviewed = SecureScoreControlProfileUpdate.of(scores).assignedTo("").comment("control is reviewed").state(ControlState.REVIEWED).toMap();
    Map<String, Object> requests = new LinkedHashMap<>();
    requests.put("auditlog-query-create-request", NewAuditLogQuery.create().displayName("String")
        .with("@odata.type", "#microsoft.graph.security.auditLogQuery")
        .with("filterStartDateTime", "String (timestamp)").with("filterEndDateTime", "String (timestamp)").recordTypeFilters(List.of("String"))
        .keywordFilter("String").with("serviceFilter", "String").operationFilters(List.of("String")).userPrincipalNameFilters(List.of("String"))
        .ipAddressFilters(List.of("String")).objectIdFilters(List.of("String")).administrativeUnitIdFilters(List.of("String")).with("status", "String")
        .toMap());
    requests.put("email-threat-submission-policies-create-request", EmailThreatSubmissionPolicySettings.create().isReportToMicrosoftEnabled(true).toMap());
    requests.put("email-threats-create-content-request", NewEmailThreat.ofContent(SubmissionCategory.SPAM, recipient, new byte[0])
        .with("fileContent", "UmVjZWl2ZWQ6IGZyb20gTVcyUFIwME1CMDMxNC5uYW1wcmQwMC.....").toMap()); // the documented one is cut, so no Base64
    requests.put("email-threats-create-request", NewEmailThreat.ofUrl(SubmissionCategory.SPAM, recipient, message).toMap());
    requests.put("email-threats-create-with-allow-action-request", NewEmailThreat.ofUrl(SubmissionCategory.of("notSpam"), recipient, message)
        .tenantAllowOrBlockListAction(AllowOrBlock.of(TenantAllowBlockListAction.ALLOW).expirationDateTime(Instant.parse("2021-10-30T03:30:18.6890937Z"))
            .note("temporal allow the url/attachment/sender in the email."))
        .toMap());
    requests.put("email-threats-review-request", Map.of("category", SubmissionCategory.PHISHING.value()));
    requests.put("explorer-legacy-alerts-update-request", LegacyAlertUpdate
        .of(SecurityVendor.of("provider", "vendor").providerVersion("3.0").withNull("subProvider"))
        .assignedTo("test@contoso.com").comments(List.of("Comment 0", "Comment 1")).tags(List.of("Tag 0", "Tag 1")).feedback(AlertFeedback.TRUE_POSITIVE)
        .status(LegacyAlertStatus.NEW_ALERT).toMap());
    requests.put("explorer-security-actions-create-request", NewSecurityAction.of("blockIp", defender, List.of(ActionParameter.of("IP", "1.2.3.4"))).toMap());
    requests.put("explorer-ti-indicators-create-request", NewTiIndicator.of("Azure ATP").activityGroupNames(List.of("activityGroupNames-value")).confidence(90)
        .description("This is a test indicator for demo purpose.").with("expirationDateTime", "{next-week}").externalId("Test-8586502158541347997MS342")
        .fileHashType(FileHashType.SHA256).fileHashValue("289a8e8c330c27ab893fb769db38046feaca9d0b11e0aaa416ba70b0a51d58a4").threatType("WatchList")
        .tlpLevel(TlpLevel.GREEN).toMap());
    requests.put("explorer-ti-indicators-delete-by-external-id-request",
        Map.of("value", List.of("tiindicator-externalId-value1", "tiindicator-externalId-value2")));
    requests.put("explorer-ti-indicators-submit-request", submitted(
        indicator("Test-8586502120486653922MS812-0", "0c0ebb4c90fa39785745bcc5e5cb40e3db7791be030061e2818684bc128b8f97", "Azure ATP", TEST),
        indicator("Test-8586502120486653922MS812-1", "86267de22dbad234ecf97870fdcf1a0e31149ee7a5fb595c050f69ca00f3529e", "Azure ATP", TEST)));
    requests.put("explorer-ti-indicators-update-request", TiIndicatorUpdate.create().additionalInformation("Testing").toMap());
    requests.put("hunting-run-query-request", HuntingQuery.of("DeviceProcessEvents | where InitiatingProcessFileName =~ \"powershell.exe\" "
        + "| project Timestamp, FileName, InitiatingProcessFileName | order by Timestamp desc | limit 2").toMap());
    requests.put("hunting-run-query-timespan-request", HuntingQuery.of("DeviceProcessEvents").timespan(HuntingTimespan.last(Duration.ofDays(90))).toMap());
    requests.put("identity-accounts-invoke-action-request",
        InvokeActionRequest.of("256db173-930a-4991-9061-0d51a9a93ba5", Action.DISABLE, IdentityProvider.ACTIVE_DIRECTORY).toMap());
    requests.put("secure-score-control-profiles-update-1-request", reviewed);
    requests.put("secure-score-control-profiles-update-2-request", reviewed);
    requests.put("security-actions-create-request",
        NewSecurityAction.of("BlockIp", defender, List.of(ActionParameter.of("IP", "1.2.3.4"))).actionReason("Test").toMap());
    requests.put("ti-indicators-delete-many-request", Map.of("value", List.of("id-value1", "id-value2")));
    requests.put("ti-indicators-submit-request", submitted(
        indicator("Test--8586509942423126760MS164-0", "b555c45c5b1b01304217e72118d6ca1b14b7013644a078273cea27bbdc1cf9d6", "Azure Sentinel", CANARY)
            .with("expirationDateTime", "2019-03-01T21:44:03.1668987+00:00"),
        indicator("Test--8586509942423126760MS164-1", "1796b433950990b28d6a22456c9d2b58ced1bdfcdf5f16f7e39d6b9bdca4213b", "Azure Sentinel", CANARY)
            .with("expirationDateTime", "2019-03-01T21:44:03.1748779+00:00")));
    requests.put("ti-indicators-update-many-request", Map.of("value", List.of(
        Map.of("id", "c6fb948b-89c5-3bba-a2cd-a9d9a1e430e4", "additionalInformation", "mytest"),
        Map.of("id", "e58c072b-c9bb-a5c4-34ce-eb69af44fb1e", "additionalInformation", "test again"))));
    requests.put("url-threats-create-request", NewUrlThreat.of(SubmissionCategory.PHISHING, "http://phishing.contoso.com").toMap());
    requests.put("legacy-alerts-update-alerts-request", Map.of("value", List.of(LegacyAlertUpdate.of(SecurityVendor.of("String", "String")).assignedTo("String")
        .with("id", "String (identifier)").with("closedDateTime", "String (timestamp)").comments(List.of("String")).tags(List.of("String"))
        .with("feedback", Map.of("@odata.type", "microsoft.graph.alertFeedback")).with("status", Map.of("@odata.type", "microsoft.graph.alertStatus"))
        .toMap())));
    return requests;
  }

  @Test
  void bodies_equalTheDocumentedRequests() {
    List<Path> files = ExampleFiles.examples("graph-security", "").stream().filter(file -> file.toString().endsWith("-request.json"))
        .filter(file -> !ELSEWHERE.matcher(name(file)).matches()).toList();
    assumeThat(files).as("documented requests").isNotEmpty();
    Map<String, Object> documented = documented();

    assertThat(files.stream().map(RequestExamplesTest::name)).containsExactlyInAnyOrderElementsOf(documented.keySet());
    for (Path file : files) {
      // Pages leave ".security" out of the types of submissions; the schema has it, and so have the bodies.
      String text = ExampleFiles.text(file).replaceAll("#microsoft\\.graph\\.(\\w+ThreatSubmission)", "#microsoft.graph.security.$1");
      assertThat(Json.parse(Json.write(documented.get(name(file))))).as(name(file)).isEqualTo(Json.parse(text));
    }
  }

  private static NewTiIndicator indicator(String externalId, String hash, String product, String description) {
    return NewTiIndicator.of(product).activityGroupNames(List.of()).confidence(0).description(description).externalId(externalId)
        .fileHashType(FileHashType.SHA256).fileHashValue(hash).killChain(List.of()).malwareFamilyNames(List.of()).severity(0).tags(List.of())
        .threatType("WatchList").tlpLevel(TlpLevel.GREEN);
  }

  private static Map<String, Object> submitted(NewTiIndicator... indicators) {
    return Map.of("value", Stream.of(indicators).map(JsonBody::toMap).toList());
  }

  private static String name(Path file) { return file.getFileName().toString().replace(".json", ""); }
}
