package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.logs.LogQuery;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import io.github.connectedsecurity.sentinel.model.automation.PlaybookRequest;
import io.github.connectedsecurity.sentinel.model.entities.EntityExpandRequest;
import io.github.connectedsecurity.sentinel.model.entities.EntityInsightsRequest;
import io.github.connectedsecurity.sentinel.model.entities.EntityTimelineRequest;
import io.github.connectedsecurity.sentinel.model.hunting.BookmarkDraft;
import io.github.connectedsecurity.sentinel.model.hunting.BookmarkExpandRequest;
import io.github.connectedsecurity.sentinel.model.hunting.HuntRelationDraft;
import io.github.connectedsecurity.sentinel.model.hunting.UserDraft;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentClassification;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentClassificationReason;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentDraft;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentOwnerDraft;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentStatus;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentTaskDraft;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentTaskStatus;
import io.github.connectedsecurity.sentinel.model.intelligence.FileContentType;
import io.github.connectedsecurity.sentinel.model.intelligence.FileFormat;
import io.github.connectedsecurity.sentinel.model.intelligence.FileImportDraft;
import io.github.connectedsecurity.sentinel.model.intelligence.ImportedFileDraft;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorDraft;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorQuery;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorSort;
import io.github.connectedsecurity.sentinel.model.intelligence.IngestionMode;
import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceClause;
import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceCondition;
import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceOperator;
import io.github.connectedsecurity.sentinel.model.intelligence.SortOrder;
import io.github.connectedsecurity.sentinel.model.intelligence.StixObject;
import io.github.connectedsecurity.sentinel.model.rules.AggregationKind;
import io.github.connectedsecurity.sentinel.model.rules.BuiltInRuleDraft;
import io.github.connectedsecurity.sentinel.model.rules.EntityMappingType;
import io.github.connectedsecurity.sentinel.model.rules.EventGroupingDraft;
import io.github.connectedsecurity.sentinel.model.rules.GroupingDraft;
import io.github.connectedsecurity.sentinel.model.rules.IncidentCreationDraft;
import io.github.connectedsecurity.sentinel.model.rules.MatchingMethod;
import io.github.connectedsecurity.sentinel.model.rules.MicrosoftSecurityProduct;
import io.github.connectedsecurity.sentinel.model.rules.MicrosoftSecurityRuleDraft;
import io.github.connectedsecurity.sentinel.model.rules.NrtRuleDraft;
import io.github.connectedsecurity.sentinel.model.rules.RuleActionDraft;
import io.github.connectedsecurity.sentinel.model.settings.AnomalySettingDraft;
import io.github.connectedsecurity.sentinel.model.settings.ContentMetadataDraft;
import io.github.connectedsecurity.sentinel.model.settings.SettingStatus;
import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistDraft;
import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistItemDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.ColumnType;
import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionEndpointDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionRuleDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.DataFlowDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.LogWorkspaceDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.NetworkAccessDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.PublicAccess;
import io.github.connectedsecurity.sentinel.model.workspaces.PurgeFilter;
import io.github.connectedsecurity.sentinel.model.workspaces.PurgeRequest;
import io.github.connectedsecurity.sentinel.model.workspaces.TableColumnDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.TableDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.TableSchemaDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.WorkspaceSkuDraft;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the builders write is what the service's samples show. Two differences are meant: the {@code etag} is none of a draft's business
 * (an edit sends what it has read), and times are written without needless zeros.
 */
class RequestFilesTest {
  private static final Instant START = Instant.parse("2021-09-01T00:00:00Z");
  private static final Instant END = Instant.parse("2021-10-01T00:00:00Z");
  private static final String RESOURCES = "/subscriptions/d0cfe6b2-9ac0-4464-9919-dccaee2e48c0/resourceGroups/myRg/providers/";

  /** Bodies that one argument of a method makes; their tests stand with the operation. */
  private static final Set<String> WRITTEN_BY_METHODS = Set.of("bookmarks.CreateBookmarkRelation", "incidents.CreateIncidentRelation",
      "hunts.CreateHuntComment",
      "settings.UpdateEyesOnSetting", "threatIntelligence.AppendTagsThreatIntelligence", "triggeredAnalyticsRuleRuns.triggerRuleRun_Post",
      "enrichmentWithWorkspace.GetGeodataWithWorkspaceByIp", "enrichmentWithWorkspace.GetWhoisWithWorkspaceByDomainName",
      "dataCollectionEndpoints.DataCollectionEndpointsPatch", "dataCollectionRules.DataCollectionRulesUpdate");

  private final Map<String, Object> built = new TreeMap<>();

  RequestFilesTest() {
    incidentsAndRules();
    huntingAndIntelligence();
    settings();
    workspaces();
  }

  @TestFactory
  Stream<DynamicTest> requests() {
    return built.entrySet().stream().filter(entry -> !files(entry.getKey()).isEmpty())
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> assertThat(plain(Json.parse(Json.write(entry.getValue()))))
            .isEqualTo(plain(withoutEtag(Json.parse(ExampleFiles.text(files(entry.getKey()).get(0))))))));
  }

  @Test
  void everyRequestFile_isBuilt() {
    Set<String> known = new TreeSet<>(built.keySet());
    known.addAll(WRITTEN_BY_METHODS);

    assertThat(files("").stream().map(RequestFilesTest::name).collect(Collectors.toSet())).isSubsetOf(known);
  }

  @Test
  void bodiesOfMethods_areThoseOfTheFiles() {
    try (StubService service = StubService.start()) {
      Workspace workspace = Case.workspace(service);
      service.on("PUT " + Case.INSIGHTS + "/settings/EyesOn", "{\"id\":\"/s\"}")
          .on("POST " + Case.INSIGHTS + "/threatIntelligence/main/indicators/i/appendTags", 200, "")
          .on("PUT " + Case.INSIGHTS + "/hunts/h/comments/c", "{\"id\":\"/c\"}").on("PATCH " + Case.MONITOR + "/dataCollectionRules/r", "{\"id\":\"/r\"}");

      workspace.settings().put("EyesOn", "EyesOn", Map.of());
      workspace.indicators().appendTags("i", List.of("tag1", "tag2"));
      workspace.hunts().comments().put("h", "c", "This is a test comment.");
      workspace.collectionRules().tag("r", Map.of("tag1", "A", "tag2", "B", "tag3", "C"));

      List<String> names = List.of("settings.UpdateEyesOnSetting", "threatIntelligence.AppendTagsThreatIntelligence", "hunts.CreateHuntComment",
          "dataCollectionRules.DataCollectionRulesUpdate");
      for (int i = 0; i < names.size() && !files(names.get(i)).isEmpty(); i++) {
        assertThat(service.asked().get(i).json()).isEqualTo(withoutEtag(Json.parse(ExampleFiles.text(files(names.get(i)).get(0)))));
      }
    }
  }

  private void incidentsAndRules() {
    made("incidents.CreateIncident", IncidentDraft.of("My incident", AlertSeverity.HIGH, IncidentStatus.CLOSED).description("This is a demo incident")
        .firstActivityTimeUtc(Instant.parse("2019-01-01T13:00:30Z")).lastActivityTimeUtc(Instant.parse("2019-01-01T13:05:30Z"))
        .owner(IncidentOwnerDraft.create().objectId("2046feea-040d-4a46-9e2b-91c2941bfa70")).classification(IncidentClassification.FALSE_POSITIVE)
        .classificationComment("Not a malicious activity").classificationReason(IncidentClassificationReason.INCORRECT_ALERT_LOGIC));
    made("incidents.IncidentTasks_CreateOrUpdate", IncidentTaskDraft.of("Task title", IncidentTaskStatus.NEW).description("Task description"));
    made("alertRules.CreateActionOfAlertRule", RuleActionDraft.of(RESOURCES + "Microsoft.Logic/workflows/MyAlerts",
        "https://prod-31.northcentralus.logic.azure.com:443/workflows/cd3765391efd48549fd7681ded1d48d7/triggers/manual/paths/invoke"
            + "?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=signature"));
    BuiltInRuleDraft fusion = BuiltInRuleDraft.of("f71aba3d-28fb-450b-b192-4e76a83015c8", true);
    put("alertRules.CreateFusionAlertRule", AlertRuleDraft.fusion(fusion).whole());
    put("alertRules.CreateFusionAlertRuleWithFusionScenarioExclusion", AlertRuleDraft.fusion(BuiltInRuleDraft.of("f71aba3d-28fb-450b-b192-4e76a83015c8", true)
        .sourceSettings(objects("alertRules.CreateFusionAlertRuleWithFusionScenarioExclusion", "sourceSettings"))).whole());
    put("alertRules.CreateMicrosoftSecurityIncidentCreationAlertRule", AlertRuleDraft.microsoftSecurity(
        MicrosoftSecurityRuleDraft.of(MicrosoftSecurityProduct.MICROSOFT_CLOUD_APP_SECURITY, "testing displayname", true)).whole());
    put("alertRules.CreateNrtAlertRule", AlertRuleDraft.nrt(NrtRuleDraft.of("Rule2", true, Duration.ofHours(1), false, AlertSeverity.HIGH,
        "ProtectionStatus | extend HostCustomEntity = Computer | extend IPCustomEntity = ComputerIP_Hidden").description("")
        .tactics(List.of(AttackTactic.PERSISTENCE, AttackTactic.LATERAL_MOVEMENT)).techniques(List.of("T1037", "T1021"))
        .eventGroupingSettings(EventGroupingDraft.of(AggregationKind.ALERT_PER_RESULT))
        .incidentConfiguration(IncidentCreationDraft.of(true).groupingConfiguration(GroupingDraft.of(true, false, Duration.ofHours(5), MatchingMethod.SELECTED)
            .groupByEntities(List.of(EntityMappingType.HOST, EntityMappingType.ACCOUNT)))))
        .whole());
    put("automationRules.Incidents_RunPlaybook", PlaybookRequest.of(RESOURCES + "Microsoft.Logic/workflows/my-playbook-name")
        .tenantId("qwere6b2-9ac0-4464-9919-dccaee2e4ddd"));
  }

  private void huntingAndIntelligence() {
    Instant noted = Instant.parse("2019-01-01T13:15:30Z");
    UserDraft john = UserDraft.of("2046feea-040d-4a46-9e2b-91c2941bfa70");
    made("bookmarks.CreateBookmark", BookmarkDraft.of("My bookmark", "SecurityEvent | where TimeGenerated > ago(1d) and TimeGenerated < ago(2d)")
        .createdBy(john).updatedBy(john).created(noted).updated(noted).notes("Found a suspicious activity").labels(List.of("Tag1", "Tag2"))
        .queryResult("Security Event query result"));
    put("bookmarks.PostExpandBookmark", BookmarkExpandRequest.create().expansionId("27f76e63-c41b-480f-bb18-12ad2e011d49")
        .startTime(Instant.parse("2019-12-25T17:21:00Z")).endTime(Instant.parse("2020-01-24T17:21:00Z")));
    put("entities.PostExpandEntity", EntityExpandRequest.create().expansionId("a77992f3-25e9-4d01-99a4-5ff606cc410a")
        .startTime(Instant.parse("2019-04-25T00:00:00Z")).endTime(Instant.parse("2019-05-26T00:00:00Z")));
    put("entities.PostTimelineEntity", EntityTimelineRequest.of(START, END).numberOfBucket(4));
    put("entities.PostGetInsights", EntityInsightsRequest.of(START, END).addDefaultExtendedTimeRange(false)
        .insightQueryIds(List.of("cae8d0aa-aa45-4d53-8d88-17dd64ffd4e4")));
    made("hunts.CreateHuntRelation", HuntRelationDraft.of("/subscriptions/bd794837-4d29-4647-9105-6339bfdb4e6a/resourceGroups/mms-eus/providers/"
        + "Microsoft.OperationalInsights/workspaces/avdvirint/providers/Microsoft.SecurityInsights/Bookmarks/2216d0e1-91e3-4902-89fd-d2df8c535096")
        .labels(List.of("Test Label")));
    IndicatorDraft indicator = IndicatorDraft.create().source("Azure Sentinel").threatIntelligenceTags(List.of("new schema")).displayName("new schema")
        .confidence(78).createdByRef("contoso@contoso.com").description("debugging indicators").externalReferences(List.of()).granularMarkings(List.of())
        .threatTypes(List.of("compromised")).killChainPhases(List.of()).labels(List.of()).modified("").pattern("[url:value = 'https://www.contoso.com']")
        .patternType("url").revoked(false).validFrom("2020-04-15T17:44:00.114052Z").validUntil("");
    put("threatIntelligence.CreateThreatIntelligence", ArmDoor.made(indicator, "indicator"));
    put("threatIntelligence.UpdateThreatIntelligence", ArmDoor.made(indicator, "indicator"));
    put("threatIntelligence.QueryThreatIntelligence", IndicatorQuery.create().pageSize(100).minConfidence(25).maxConfidence(80)
        .minValidUntil(Instant.parse("2020-04-05T17:44:00.114052Z")).maxValidUntil(Instant.parse("2020-04-25T17:44:00.114052Z"))
        .sources(List.of("Azure Sentinel")).sortBy(List.of(IndicatorSort.of("lastUpdatedTimeUtc", SortOrder.DESCENDING))));
    put("threatIntelligenceCount.PostThreatIntelligenceCount", Map.of("condition", IntelligenceCondition.of(List.of(
        IntelligenceClause.of("lastUpdatedTimeUtc", IntelligenceOperator.ON_OR_BEFORE_ABSOLUTE, List.of("2024-02-09T23:59:59.999Z"))))
        .clearConditionConnective()));
    Instant created = Instant.parse("2010-03-26T18:29:07.778Z");
    Instant modified = Instant.parse("2011-02-26T18:29:07.778Z");
    Instant from = Instant.parse("2015-02-26T18:29:07.778Z");
    StixObject first = StixObject.indicator("indicator--ad1bf017-00b9-42cb-b639-aa5a7a77b584", created, modified, "[ipv4-addr:value = '0.0.0.0']", from)
        .createdByRef("identity--74f78359-b1ca-4ae0-9da5-6aa4874e914f").revoked(true).labels(List.of("label1", "label2")).confidence(55).with("lang", "en")
        .with("externalReferences", List.of()).with("granularMarkings", List.of()).with("threatTypes", List.of("compromised")).name("bot_ip: 1.1.1.1")
        .description("indicator_description").indicatorTypes(List.of("indicator_type1", "indicator_type2")).with("pattern_version", "2.1")
        .validUntil(Instant.parse("2016-02-26T18:29:07.778Z"))
        .with("kill_chain_phases", List.of(Map.of("kill_chain_name", "kill_chain_name", "phase_name", "phase_name")));
    Map<String, Object> second = new LinkedHashMap<>(Map.of("type", "indicator", "spec_version", "2.1", "created", "2010-02-26T18:29:07.778Z", "modified",
        modified,
        "name", "Test", "pattern", "[ipv4-addr:value = '0.0.0.0']", "pattern_type", "stix", "valid_from", from, "confidence", 100));
    put("tiUpload.UploadThreatIntelligence", Map.of("sourcesystem", "TestSource", "indicators", List.of(first, StixObject.copyOf(second))));
    made("fileImports.CreateFileImport", FileImportDraft.of(IngestionMode.INGEST_ANY_VALID_RECORDS, FileContentType.STIX_INDICATOR,
        ImportedFileDraft.of(FileFormat.JSON, "myFile.json", 4653), "mySource"));
  }

  private void settings() {
    made("watchlists.CreateWatchlist", WatchlistDraft.of("High Value Assets Watchlist", "Microsoft", "header1").source("Local file")
        .description("Watchlist from CSV content"));
    made("watchlists.CreateWatchlistItem", WatchlistItemDraft.of(Map.of("Gateway subnet", "10.0.255.224/27", "Web Tier", "10.0.1.0/24", "Business tier",
        "10.0.2.0/24", "Data tier", "10.0.2.0/24", "Private DMZ in", "10.0.0.0/27", "Public DMZ out", "10.0.0.96/27")));
    put("dataConnectors.CreateOfficeDataConnetor", ArmDoor.made(PropertiesDraft.of(Map.of("tenantId", "2070ecc9-b4d5-4ae4-adaa-936fa1954fa8", "dataTypes",
        Map.of("sharePoint", Map.of("state", "Enabled"), "exchange", Map.of("state", "Enabled"), "teams", Map.of("state", "Enabled")))), "Office365"));
    ContentMetadataDraft minimal = ContentMetadataDraft.create().contentId("c00ee137-7475-47c8-9cce-ec6f0f1bedd0").contentKind("AnalyticsRule")
        .parentId("/subscriptions/2e1dc338-d04d-4443-b721-037eff4fdcac/resourceGroups/myRg/providers/Microsoft.OperationalInsights/workspaces/myWorkspace/"
            + "providers/Microsoft.SecurityInsights/alertRules/ruleName");
    made("metadata.PutMetadataMinimal",
        ContentMetadataDraft.from(io.github.connectedsecurity.sentinel.model.settings.ContentMetadataProperties.of(minimal.toMap())));
    made("metadata.PutMetadata", minimal.version("1.0.0.0").source(Map.of("kind", "Solution", "name", "Contoso Solution 1.0", "sourceId",
        "b688a130-76f4-4a07-bf57-762222a3cadf")).author(Map.of("name", "User Name", "email", "email@microsoft.com"))
        .support(Map.of("name", "Microsoft", "email", "support@microsoft.com", "link", "https://support.microsoft.com/", "tier", "Partner"))
        .dependencies(object("metadata.PutMetadata", "dependencies"))
        .categories(Map.of("domains", List.of("Application", "Security – Insider Threat"), "verticals", List.of("Healthcare")))
        .providers(List.of("Amazon", "Microsoft")).firstPublishDate(LocalDate.of(2021, 5, 18)).lastPublishDate(LocalDate.of(2021, 5, 18))
        .previewImages(List.of("firstImage.png", "secondImage.jpeg")).previewImagesDark(List.of("firstImageDark.png", "secondImageDark.jpeg"))
        .contentSchemaVersion("2.0").customVersion("1.0").threatAnalysisTactics(List.of("reconnaissance", "commandandcontrol"))
        .threatAnalysisTechniques(List.of("T1548", "T1548.001")));
    put("securityMLAnalyticsSettings.CreateAnomalySecurityMLAnalyticsSetting", ArmDoor.made(AnomalySettingDraft.of("Login from unusual region", true, "1.0.5",
        Duration.ofHours(1), SettingStatus.PRODUCTION, true).description(
            "When account logs from a source region that has rarely been logged in from during the "
                + "last 14 days, an anomaly is triggered.")
        .requiredDataConnectors(List.of(Map.of("connectorId", "AWS", "dataTypes", List.of("AWSCloudTrail"))))
        .tactics(List.of(AttackTactic.EXFILTRATION, AttackTactic.COMMAND_AND_CONTROL)).techniques(List.of("T1037", "T1021"))
        .customizableObservations(object("securityMLAnalyticsSettings.CreateAnomalySecurityMLAnalyticsSetting", "customizableObservations"))
        .anomalySettingsVersion(0).settingsDefinitionId("f209187f-1d17-4431-94af-c141bf5f23db"), "Anomaly"));
  }

  private void workspaces() {
    LogWorkspaceDraft workspace = LogWorkspaceDraft.create().sku(WorkspaceSkuDraft.of("PerGB2018")).retentionInDays(30);
    put("oiWorkspaces.WorkspacesCreate", ArmDoor.placed(workspace, "australiasoutheast", Map.of("tag1", "val1")));
    made("oiWorkspaces.WorkspacesUpdate", LogWorkspaceDraft.create().sku(WorkspaceSkuDraft.of("PerGB2018")).retentionInDays(30)
        .workspaceCapping(Map.of("dailyQuotaGb", -1)));
    made("oiTables.TablesUpsert", TableDraft.create().schema(TableSchemaDraft.of("AzureNetworkFlow",
        List.of(TableColumnDraft.of("MyNewColumn", ColumnType.GUID))))
        .retentionInDays(45).totalRetentionInDays(70));
    put("oiWorkspacePurge.WorkspacesPurge", PurgeRequest.of("Heartbeat", List.of(PurgeFilter.of("TimeGenerated", ">", "2017-09-01T00:00:00"))));
    put("oiWorkspacePurge.WorkspacesPurgeResourceId", PurgeRequest.of("Heartbeat", List.of(PurgeFilter.of("_ResourceId", "==",
        "/subscriptions/12341234-1234-1234-1234-123412341234/resourceGroups/SomeResourceGroup/providers/microsoft.insights/components/AppInsightResource"))));
    put("dataCollectionEndpoints.DataCollectionEndpointsCreate", ArmDoor.placed(DataCollectionEndpointDraft.create()
        .networkAcls(NetworkAccessDraft.of(PublicAccess.ENABLED)), "eastus", Map.of()));
    put("dataCollectionEndpoints.DataCollectionEndpointsUpdate", ArmDoor.placed(DataCollectionEndpointDraft.create(), "eastus",
        Map.of("tag1", "A", "tag2", "B", "tag3", "C")));
    put("dataCollectionRules.DataCollectionRulesCreateAgentSettings", kind("AgentSettings", ArmDoor.placed(DataCollectionRuleDraft.create()
        .description("An agent settings configuration").agentSettings(object("dataCollectionRules.DataCollectionRulesCreateAgentSettings", "agentSettings")),
        "eastus", Map.of())));
    // The sample's kind begins with a space; that is sent without it.
    put("dataCollectionRules.DataCollectionRulesCreateEmbeddedDCE", kind(" Direct", ArmDoor.placed(DataCollectionRuleDraft.create()
        .description("A Direct Ingestion Rule with builtin ingestion fqdns")
        .streamDeclarations(object("dataCollectionRules.DataCollectionRulesCreateEmbeddedDCE", "streamDeclarations"))
        .destinations(object("dataCollectionRules.DataCollectionRulesCreateEmbeddedDCE", "destinations"))
        .dataFlows(List.of(DataFlowDraft.of(List.of("Custom-LOGS1_CL"), List.of("myworkspace")).transformKql("source | extend jsonContext = "
            + "parse_json(AdditionalContext) | project TimeGenerated = Time, Computer, AdditionalContext = jsonContext, "
            + "CounterName=tostring(jsonContext.CounterName), CounterValue=toreal(jsonContext.CounterValue)").outputStream("Custom-LOGS1_CL"))),
        "eastus", Map.of())));
    put("logAnalyticsQuery.la-post-example", Sent.body(LogQuery.of("Usage | take 10").last(Duration.ofHours(12))));
    put("logAnalyticsQuery.la-post-cross-workspace-example",
        Sent.body(LogQuery.of("union * | where TimeGenerated > ago(1h) | summarize count() by Type, TenantId")
            .alsoIn(List.of("draft-test", "draft-test-2"))));
    put("logsIngestion.post_IngestUsingDataCollectionRule", Sent.records(files("logsIngestion").stream().flatMap(
        file -> list(Json.parse(ExampleFiles.text(file))).stream()).toList()));
  }

  private void made(String name, JsonBody<?> properties) { put(name, ArmDoor.made(properties)); }

  private void put(String name, Object body) { built.put(name, body); }

  private static Map<String, Object> kind(String kind, Map<String, Object> resource) {
    Map<String, Object> whole = new LinkedHashMap<>(resource);
    whole.put("kind", kind);
    return whole;
  }

  /** What has no fixed form in the service's schema is taken from the sample itself. */
  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static Map<String, Object> object(String file, String property) {
    return files(file).stream().map(found -> (Map<String, Object>) properties(found).get(property)).findFirst().orElse(Map.of());
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static List<Map<String, ?>> objects(String file, String property) {
    return files(file).stream().map(found -> (List<Map<String, ?>>) properties(found).get(property)).findFirst().orElse(List.of());
  }

  private static Map<?, ?> properties(Path file) { return (Map<?, ?>) Json.object(ExampleFiles.text(file)).getOrDefault("properties", Map.of()); }

  private static List<Path> files(String name) {
    return ExampleFiles.examples("sentinel", name).stream().filter(file -> String.valueOf(file.getFileName()).endsWith(".request.json"))
        .filter(file -> name.isEmpty() || !name.contains(".") || name(file).equals(name)).toList();
  }

  private static List<?> list(@Nullable Object json) { return json instanceof List<?> list ? list : List.of(); }

  private static String name(Path file) { return String.valueOf(file.getFileName()).replace(".request.json", ""); }

  private static Object withoutEtag(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> map)) {
      return Objects.requireNonNull(json);
    }
    Map<Object, Object> rest = new LinkedHashMap<>(map);
    rest.remove("etag");
    return rest;
  }

  /** Numbers and times in one form each. */
  private static Object plain(@Nullable Object json) {
    if (json instanceof Map<?, ?> map) {
      Map<Object, Object> plain = new LinkedHashMap<>();
      map.forEach((name, value) -> plain.put(name, plain(value)));
      return plain;
    }
    if (json instanceof List<?> list) {
      return list.stream().map(RequestFilesTest::plain).toList();
    }
    try {
      return json == null ? "null" : json instanceof String text && text.endsWith("Z") ? Instant.parse(text) : json;
    } catch (DateTimeException e) {
      return String.valueOf(json);
    }
  }

  /** Bodies as they reach the service. */
  private static final class Sent {
    static Object body(LogQuery query) {
      try (StubService service = StubService.start()) {
        service.on("POST /v1/workspaces/63613592-b6f7-4c3d-a390-22ba13102111/query", "{\"tables\":[]}");
        Case.client(service).logs(WorkspaceGuid.of("63613592-b6f7-4c3d-a390-22ba13102111")).run(query);
        return service.onlyRequest().json();
      }
    }

    static Object records(List<?> records) {
      try (StubService service = StubService.start()) {
        service.on("POST /dataCollectionRules/dcr-1/streams/Custom-T", 204, "");
        Case.client(service).ingestion(java.net.URI.create(service.url()), "dcr-1", "Custom-T").with(o -> o.packed(false)).send(records);
        return records.isEmpty() ? records : list(Json.parse(service.onlyRequest().body()));
      }
    }
  }
}
