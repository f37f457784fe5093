package io.github.connectedsecurity.sentinel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.ModelContract;
import io.github.connectedsecurity.sentinel.logs.LogError;
import io.github.connectedsecurity.sentinel.model.automation.AutomationRule;
import io.github.connectedsecurity.sentinel.model.entities.DomainWhois;
import io.github.connectedsecurity.sentinel.model.entities.Entity;
import io.github.connectedsecurity.sentinel.model.entities.EntityExpansion;
import io.github.connectedsecurity.sentinel.model.entities.EntityInsights;
import io.github.connectedsecurity.sentinel.model.entities.EntityQuery;
import io.github.connectedsecurity.sentinel.model.entities.EntityTimeline;
import io.github.connectedsecurity.sentinel.model.entities.HuntingBookmark;
import io.github.connectedsecurity.sentinel.model.entities.IpGeodata;
import io.github.connectedsecurity.sentinel.model.entities.SecurityAlert;
import io.github.connectedsecurity.sentinel.model.hunting.Bookmark;
import io.github.connectedsecurity.sentinel.model.hunting.BookmarkExpansion;
import io.github.connectedsecurity.sentinel.model.hunting.Hunt;
import io.github.connectedsecurity.sentinel.model.hunting.HuntComment;
import io.github.connectedsecurity.sentinel.model.hunting.HuntRelation;
import io.github.connectedsecurity.sentinel.model.hunting.SavedSearch;
import io.github.connectedsecurity.sentinel.model.incidents.Incident;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentComment;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentTask;
import io.github.connectedsecurity.sentinel.model.intelligence.FileImport;
import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceCount;
import io.github.connectedsecurity.sentinel.model.intelligence.ThreatIntelligenceInformation;
import io.github.connectedsecurity.sentinel.model.logs.LogsMetadata;
import io.github.connectedsecurity.sentinel.model.rules.AlertRule;
import io.github.connectedsecurity.sentinel.model.rules.AlertRuleTemplate;
import io.github.connectedsecurity.sentinel.model.rules.RuleAction;
import io.github.connectedsecurity.sentinel.model.rules.RuleRun;
import io.github.connectedsecurity.sentinel.model.settings.AnalyticsSetting;
import io.github.connectedsecurity.sentinel.model.settings.ConnectorDefinition;
import io.github.connectedsecurity.sentinel.model.settings.ContentMetadata;
import io.github.connectedsecurity.sentinel.model.settings.DataConnector;
import io.github.connectedsecurity.sentinel.model.settings.OnboardingState;
import io.github.connectedsecurity.sentinel.model.settings.Setting;
import io.github.connectedsecurity.sentinel.model.watchlists.Watchlist;
import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistItem;
import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionEndpoint;
import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionRule;
import io.github.connectedsecurity.sentinel.model.workspaces.LogWorkspace;
import io.github.connectedsecurity.sentinel.model.workspaces.PurgeOperation;
import io.github.connectedsecurity.sentinel.model.workspaces.SharedKeys;
import io.github.connectedsecurity.sentinel.model.workspaces.Table;
import io.github.connectedsecurity.sentinel.model.workspaces.WorkspaceUsage;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every documented answer is understood by the model of its operation, and written back as it was. */
class ExampleAnswersTest {
  /** Queries and uploads have readers of their own, and tests of these. */
  private static final List<String> READ_ELSEWHERE = List.of("logAnalyticsQuery.la-", "docs.logAnalyticsQuery.partial", "docs.logAnalyticsQuery.batch",
      "docs.tiUpload",
      "tiUpload");

  /** By the beginning of a file's name; the longest one counts. */
  private static final Map<String, Function<Map<String, Object>, ? extends JsonModel>> VIEWS = Map.ofEntries(
      Map.entry("alertRules.", AlertRule::of), Map.entry("alertRules.CreateAction", RuleAction::of), Map.entry("alertRules.GetAllActions", RuleAction::of),
      Map.entry("alertRules.GetAlertRuleTemplate", AlertRuleTemplate::of), Map.entry("automationRules.", AutomationRule::of),
      Map.entry("bookmarks.", Bookmark::of), Map.entry("bookmarks.CreateBookmarkRelation", Relation::of),
      Map.entry("bookmarks.GetAllBookmarkRelations", Relation::of), Map.entry("bookmarks.GetBookmarkRelation", Relation::of),
      Map.entry("bookmarks.PostExpand", BookmarkExpansion::of), Map.entry("dataCollectionEndpoints.", DataCollectionEndpoint::of),
      Map.entry("dataCollectionRules.", DataCollectionRule::of), Map.entry("dataConnectorDefinitions.", ConnectorDefinition::of),
      Map.entry("dataConnectors.", DataConnector::of), Map.entry("docs.incidents.", json -> ArmError.of(json)),
      Map.entry("docs.logAnalyticsQuery.", json -> ArmError.of(json)), Map.entry("enrichmentWithWorkspace.GetGeodata", IpGeodata::of),
      Map.entry("enrichmentWithWorkspace.GetWhois", DomainWhois::of), Map.entry("entities.", Entity::of), Map.entry("entities.GetEntityRelation", Relation::of),
      Map.entry("entities.PostExpand", EntityExpansion::of), Map.entry("entities.PostGetInsights", EntityInsights::of),
      Map.entry("entities.PostTimeline", EntityTimeline::of), Map.entry("entityQueries.", EntityQuery::of), Map.entry("fileImports.", FileImport::of),
      Map.entry("hunts.CreateHuntComment", HuntComment::of), Map.entry("hunts.GetHuntComment", HuntComment::of),
      Map.entry("hunts.CreateHuntRelation", HuntRelation::of), Map.entry("hunts.GetHuntRelation", HuntRelation::of), Map.entry("hunts.GetHunts", Hunt::of),
      Map.entry("incidents.", Incident::of), Map.entry("incidents.CreateIncidentRelation", Relation::of),
      Map.entry("incidents.GetAllIncidentAlerts", SecurityAlert::of), Map.entry("incidents.GetAllIncidentBookmarks", HuntingBookmark::of),
      Map.entry("incidents.GetAllIncidentComments", IncidentComment::of), Map.entry("incidents.GetIncidentRelation", Relation::of),
      Map.entry("incidents.IncidentTasks", IncidentTask::of), Map.entry("logAnalyticsQuery.metadata", LogsMetadata::of),
      Map.entry("metadata.", ContentMetadata::of), Map.entry("oiSavedSearches.", SavedSearch::of), Map.entry("oiSharedKeys.", SharedKeys::of),
      Map.entry("oiTables.", Table::of), Map.entry("oiUsages.", WorkspaceUsage::of), Map.entry("oiWorkspacePurge.", PurgeOperation::of),
      Map.entry("oiWorkspaces.", LogWorkspace::of), Map.entry("onboardingStates.", OnboardingState::of),
      Map.entry("securityMLAnalyticsSettings.", AnalyticsSetting::of), Map.entry("settings.", Setting::of),
      Map.entry("threatIntelligence.", ThreatIntelligenceInformation::of), Map.entry("threatIntelligenceCount.", IntelligenceCount::of),
      Map.entry("triggeredAnalyticsRuleRuns.", RuleRun::of), Map.entry("watchlists.", Watchlist::of),
      Map.entry("watchlists.CreateWatchlistItem", WatchlistItem::of),
      Map.entry("watchlists.GetWatchlistItem", WatchlistItem::of));

  /** Models of whole answers, which are no lists although they have a member {@code value}. */
  private static final List<String> WHOLE = List.of("entities.Post", "bookmarks.PostExpand");

  @TestFactory
  Stream<DynamicTest> answers() {
    return ExampleFiles.examples("sentinel", "").stream().filter(ExampleAnswersTest::isAnswer)
        .map(file -> DynamicTest.dynamicTest(name(file), () -> isUnderstood(file)));
  }

  @Test
  void filesAreThere_whereTheFolderIs() {
    assumeTrue(ExampleFiles.shared("examples/sentinel").isPresent());

    assertThat(answers()).hasSizeGreaterThan(125);
  }

  private static void isUnderstood(Path file) {
    String text = name(file).startsWith("oiWorkspaces.WorkspacesUpdate.") ? ExampleFiles.text(file).replaceFirst("\\{", "{\"id\":\"/missing-there\",")
        : ExampleFiles.text(file);
    Function<Map<String, Object>, ? extends JsonModel> view = view(name(file));
    Object json = Json.parse(text);
    if (json instanceof List<?> bare) {
      bare.forEach(item -> ModelContract.example(Json.write(item), view));
    } else if (Json.object(text).get("value") instanceof List && WHOLE.stream().noneMatch(name(file)::startsWith)) {
      ModelContract.examples(text, "value", view);
    } else {
      JsonModel model = ModelContract.example(text, view);
      if (model instanceof ArmResource resource && resource.kind().isPresent()) {
        assertThat(Modifier.isFinal(model.getClass().getModifiers())).as("no class of its own for the kind " + resource.kind()).isTrue();
      }
    }
  }

  private static Function<Map<String, Object>, ? extends JsonModel> view(String name) {
    return VIEWS.entrySet().stream().filter(view -> name.startsWith(view.getKey())).max((a, b) -> a.getKey().length() - b.getKey().length())
        .map(Map.Entry::getValue).orElseThrow(() -> new AssertionError("No model for " + name));
  }

  private static boolean isAnswer(Path file) { return name(file).contains(".response-") && READ_ELSEWHERE.stream().noneMatch(name(file)::startsWith); }

  private static String name(Path file) { return String.valueOf(file.getFileName()); }

  /** The envelope of errors, whose inside is the one of queries. */
  private static final class ArmError extends JsonModel {
    private ArmError(Map<String, Object> json) { super(json); }

    static ArmError of(Map<String, Object> json) {
      LogError error = LogError.of(new LinkedHashMap<>(new ArmError(json).bag("error")));
      assertThat(error.code()).isPresent();
      assertThat(error.deepest().message()).isPresent();
      return new ArmError(json);
    }
  }
}
