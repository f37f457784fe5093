package io.github.connectedsecurity.strangers;

import static io.github.connectedsecurity.strangers.SentinelCalls.GROUP;
import static io.github.connectedsecurity.strangers.SentinelCalls.NAME;

import com.azure.core.util.Context;
import com.azure.resourcemanager.securityinsights.fluent.models.AlertRuleInner;
import com.azure.resourcemanager.securityinsights.fluent.models.AutomationRuleInner;
import com.azure.resourcemanager.securityinsights.fluent.models.BookmarkInner;
import com.azure.resourcemanager.securityinsights.fluent.models.FileImportInner;
import com.azure.resourcemanager.securityinsights.fluent.models.RelationInner;
import com.azure.resourcemanager.securityinsights.fluent.models.WatchlistInner;
import com.azure.resourcemanager.securityinsights.fluent.models.WatchlistItemInner;
import com.azure.resourcemanager.securityinsights.models.ActionRequest;
import com.azure.resourcemanager.securityinsights.models.AlertSeverity;
import com.azure.resourcemanager.securityinsights.models.AutomationRuleModifyPropertiesAction;
import com.azure.resourcemanager.securityinsights.models.AutomationRuleTriggeringLogic;
import com.azure.resourcemanager.securityinsights.models.BookmarkExpandParameters;
import com.azure.resourcemanager.securityinsights.models.FileFormat;
import com.azure.resourcemanager.securityinsights.models.FileImportContentType;
import com.azure.resourcemanager.securityinsights.models.FileMetadata;
import com.azure.resourcemanager.securityinsights.models.IncidentPropertiesAction;
import com.azure.resourcemanager.securityinsights.models.IncidentSeverity;
import com.azure.resourcemanager.securityinsights.models.IngestionMode;
import com.azure.resourcemanager.securityinsights.models.ScheduledAlertRule;
import com.azure.resourcemanager.securityinsights.models.ThreatIntelligenceAppendTags;
import com.azure.resourcemanager.securityinsights.models.ThreatIntelligenceFilteringCriteria;
import com.azure.resourcemanager.securityinsights.models.ThreatIntelligenceIndicatorModel;
import com.azure.resourcemanager.securityinsights.models.TriggerOperator;
import com.azure.resourcemanager.securityinsights.models.TriggersOn;
import com.azure.resourcemanager.securityinsights.models.TriggersWhen;
import io.github.connectedsecurity.sentinel.model.hunting.BookmarkExpandRequest;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorQuery;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What analysts make: rules, automation, bookmarks, watchlists and indicators. */
@NullUnmarked // the library's getters answer null for what is not there, and do not say so
final class SentinelContentStranger {
  private static final String RULE = "5a1e0000-0000-4000-8000-000000000010";
  private static final String ACTION = "5a1e0000-0000-4000-8000-000000000011";
  private static final String AUTOMATION = "5a1e0000-0000-4000-8000-000000000012";
  private static final String BOOKMARK = "5a1e0000-0000-4000-8000-000000000003";
  private static final String RELATION = "5a1e0000-0000-4000-8000-000000000013";
  private static final String LIST = "StrangersList";
  private static final String ITEM = "5a1e0000-0000-4000-8000-000000000014";
  private static final String INDICATOR = "5a1e0000-0000-4000-8000-000000000015";
  private static final String IMPORT = "5a1e0000-0000-4000-8000-000000000016";
  private static final UUID EXPANSION = UUID.fromString("27f76e63-c41b-480f-bb18-12ad2e011d49");

  private final SentinelCalls calls;

  SentinelContentStranger(SentinelCalls calls) { this.calls = calls; }

  void add() {
    rules();
    actions();
    automation();
    bookmarks();
    bookmarkRelations();
    watchlists();
    items();
    indicators();
    tags();
    fileImports();
  }

  private void rules() {
    var theirs = calls.theirs.getAlertRules();
    var ours = calls.ours.alertRules();
    calls.same("GET alertRuleTemplates", () -> {
      var all = calls.theirs.getAlertRuleTemplates().list(GROUP, NAME).stream().toList();
      calls.note("template", all.get(0).name());
      return all;
    }, () -> ours.templates().list());
    calls.same("GET alertRuleTemplates/{template}", () -> calls.theirs.getAlertRuleTemplates().get(GROUP, NAME, calls.noted("template")),
        () -> ours.templates().get(calls.noted("template")));
    AlertRuleInner rule = new ScheduledAlertRule().withDisplayName("A stranger's rule").withEnabled(true).withSeverity(AlertSeverity.LOW)
        .withQuery("SecurityAlert | take 1").withQueryFrequency(Duration.ofHours(1)).withQueryPeriod(Duration.ofHours(1))
        .withTriggerOperator(TriggerOperator.GREATER_THAN).withTriggerThreshold(0).withSuppressionDuration(Duration.ofHours(1)).withSuppressionEnabled(false);
    calls.same("PUT alertRules/{rule}", () -> theirs.createOrUpdate(GROUP, NAME, RULE, rule), () -> ours.get(RULE));
    calls.same("GET alertRules", () -> theirs.list(GROUP, NAME), () -> ours.list());
    calls.same("GET alertRules/{rule}", () -> theirs.get(GROUP, NAME, RULE), () -> ours.get(RULE));
  }

  private void actions() {
    var theirs = calls.theirs.getActions();
    var ours = calls.ours.alertRules().actions();
    calls.same("PUT alertRules/{rule}/actions/{action}", () -> theirs.createOrUpdate(GROUP, NAME, RULE, ACTION, new ActionRequest()
        .withLogicAppResourceId(SentinelCalls.PLAYBOOK).withTriggerUri("https://logic.example/trigger")), () -> ours.get(RULE, ACTION));
    calls.same("GET alertRules/{rule}/actions", () -> theirs.listByAlertRule(GROUP, NAME, RULE), () -> ours.list(RULE));
    calls.same("GET alertRules/{rule}/actions/{action}", () -> theirs.get(GROUP, NAME, RULE, ACTION), () -> ours.get(RULE, ACTION));
    calls.gone("DELETE alertRules/{rule}/actions/{action}", () -> theirs.delete(GROUP, NAME, RULE, ACTION), () -> ours.get(RULE, ACTION));
    calls.gone("DELETE alertRules/{rule}", () -> calls.theirs.getAlertRules().delete(GROUP, NAME, RULE), () -> calls.ours.alertRules().get(RULE));
  }

  private void automation() {
    var theirs = calls.theirs.getAutomationRules();
    var ours = calls.ours.automationRules();
    AutomationRuleInner rule = new AutomationRuleInner().withDisplayName("A stranger's automation").withOrder(7)
        .withTriggeringLogic(new AutomationRuleTriggeringLogic().withIsEnabled(true).withTriggersOn(TriggersOn.INCIDENTS)
            .withTriggersWhen(TriggersWhen.CREATED))
        .withActions(List.of(new AutomationRuleModifyPropertiesAction().withOrder(1)
            .withActionConfiguration(new IncidentPropertiesAction().withSeverity(IncidentSeverity.HIGH))));
    calls.same("PUT automationRules/{rule}", () -> theirs.createOrUpdateWithResponse(GROUP, NAME, AUTOMATION, rule, Context.NONE).getValue(),
        () -> ours.get(AUTOMATION));
    calls.same("GET automationRules", () -> theirs.list(GROUP, NAME), () -> ours.list());
    calls.same("GET automationRules/{rule}", () -> theirs.get(GROUP, NAME, AUTOMATION), () -> ours.get(AUTOMATION));
    calls.gone("DELETE automationRules/{rule}", () -> theirs.delete(GROUP, NAME, AUTOMATION), () -> ours.get(AUTOMATION));
  }

  private void bookmarks() {
    var theirs = calls.theirs.getBookmarks();
    var ours = calls.ours.bookmarks();
    calls.same("PUT bookmarks/{bookmark}", () -> theirs.createOrUpdate(GROUP, NAME, BOOKMARK, new BookmarkInner().withDisplayName("A stranger's bookmark")
        .withQuery("SecurityAlert | take 1").withLabels(List.of("strange"))), () -> ours.get(BOOKMARK));
    calls.same("GET bookmarks", () -> theirs.list(GROUP, NAME), () -> ours.list());
    calls.same("GET bookmarks/{bookmark}", () -> theirs.get(GROUP, NAME, BOOKMARK), () -> ours.get(BOOKMARK));
    calls.same("POST bookmarks/{bookmark}/expand", () -> calls.theirs.getBookmarkOperations().expand(GROUP, NAME, BOOKMARK,
        new BookmarkExpandParameters().withExpansionId(EXPANSION)),
        () -> ours.expand(BOOKMARK, BookmarkExpandRequest.create().expansionId(EXPANSION.toString())));
  }

  private void bookmarkRelations() {
    var theirs = calls.theirs.getBookmarkRelations();
    var ours = calls.ours.bookmarks().relations();
    calls.same("PUT bookmarks/{bookmark}/relations/{relation}", () -> theirs.createOrUpdate(GROUP, NAME, BOOKMARK, RELATION,
        new RelationInner().withRelatedResourceId(calls.theirs.getIncidents().get(GROUP, NAME, calls.noted("incident")).id())),
        () -> ours.get(BOOKMARK, RELATION));
    calls.same("GET bookmarks/{bookmark}/relations", () -> theirs.list(GROUP, NAME, BOOKMARK), () -> ours.list(BOOKMARK, q -> {}));
    calls.same("GET bookmarks/{bookmark}/relations/{relation}", () -> theirs.get(GROUP, NAME, BOOKMARK, RELATION), () -> ours.get(BOOKMARK, RELATION));
    calls.gone("DELETE bookmarks/{bookmark}/relations/{relation}", () -> theirs.delete(GROUP, NAME, BOOKMARK, RELATION), () -> ours.get(BOOKMARK, RELATION));
    calls.gone("DELETE bookmarks/{bookmark}", () -> calls.theirs.getBookmarks().delete(GROUP, NAME, BOOKMARK), () -> calls.ours.bookmarks().get(BOOKMARK));
  }

  private void watchlists() {
    var theirs = calls.theirs.getWatchlists();
    var ours = calls.ours.watchlists();
    calls.same("PUT watchlists/{alias}", () -> {
      theirs.createOrUpdate(GROUP, NAME, LIST, new WatchlistInner().withDisplayName("A stranger's list").withProvider("Microsoft").withSource("list.csv")
          .withItemsSearchKey("Address").withContentType("text/csv").withNumberOfLinesToSkip(0).withRawContent("Address,Words\n203.0.113.1,one\n"));
      Suites.LATER.run(); // the upload takes its time
      return theirs.get(GROUP, NAME, LIST);
    }, () -> ours.get(LIST));
    calls.same("GET watchlists", () -> theirs.list(GROUP, NAME), () -> ours.list());
    calls.same("GET watchlists/{alias}", () -> theirs.get(GROUP, NAME, LIST), () -> ours.get(LIST));
  }

  private void items() {
    var theirs = calls.theirs.getWatchlistItems();
    var ours = calls.ours.watchlists().items();
    calls.same("PUT watchlists/{alias}/watchlistItems/{item}", () -> theirs.createOrUpdate(GROUP, NAME, LIST, ITEM, new WatchlistItemInner()
        .withItemsKeyValue(Map.of("Address", "203.0.113.2", "Words", "two"))), () -> ours.get(LIST, ITEM));
    calls.same("GET watchlists/{alias}/watchlistItems", () -> theirs.list(GROUP, NAME, LIST), () -> ours.list(LIST));
    calls.same("GET watchlists/{alias}/watchlistItems/{item}", () -> theirs.get(GROUP, NAME, LIST, ITEM), () -> ours.get(LIST, ITEM));
    calls.gone("DELETE watchlists/{alias}/watchlistItems/{item}", () -> theirs.delete(GROUP, NAME, LIST, ITEM), () -> ours.get(LIST, ITEM));
    calls.gone("DELETE watchlists/{alias}", () -> calls.theirs.getWatchlists().delete(GROUP, NAME, LIST), () -> calls.ours.watchlists().get(LIST));
  }

  private void indicators() {
    var theirs = calls.theirs.getThreatIntelligenceIndicators();
    var ours = calls.ours.indicators();
    calls.same("PUT threatIntelligence/main/indicators/{name}", () -> theirs.create(GROUP, NAME, INDICATOR, indicator("203.0.113.9")),
        () -> ours.get(INDICATOR));
    calls.same("POST threatIntelligence/main/createIndicator", () -> {
      var made = theirs.createIndicator(GROUP, NAME, indicator("203.0.113.10"));
      calls.note("indicator", made.name());
      return made;
    }, () -> ours.get(calls.noted("indicator")));
    calls.same("GET threatIntelligence/main/indicators", () -> calls.theirs.getThreatIntelligenceIndicatorsOperations().list(GROUP, NAME),
        () -> ours.list(q -> {}));
    calls.same("GET threatIntelligence/main/indicators/{name}", () -> theirs.get(GROUP, NAME, INDICATOR), () -> ours.get(INDICATOR));
    calls.same("POST threatIntelligence/main/queryIndicators", () -> theirs.queryIndicators(GROUP, NAME,
        new ThreatIntelligenceFilteringCriteria().withPageSize(100).withSources(List.of("Strangers"))),
        () -> ours.query(IndicatorQuery.create().pageSize(100).sources(List.of("Strangers"))));
    calls.same("GET threatIntelligence/main/metrics", () -> calls.theirs.getThreatIntelligenceIndicatorMetrics().list(GROUP, NAME).value().stream()
        .map(one -> List.of(one.properties().threatTypeMetrics(), one.properties().patternTypeMetrics(), one.properties().sourceMetrics())).toList(),
        () -> ours.metrics().stream().map(one -> (Map<?, ?>) one.raw().get("properties"))
            .map(one -> List.of(one.get("threatTypeMetrics"), one.get("patternTypeMetrics"), one.get("sourceMetrics"))).toList());
  }

  private void tags() {
    var theirs = calls.theirs.getThreatIntelligenceIndicators();
    var ours = calls.ours.indicators();
    calls.same("POST threatIntelligence/main/indicators/{name}/appendTags", () -> {
      theirs.appendTags(GROUP, NAME, INDICATOR, new ThreatIntelligenceAppendTags().withThreatIntelligenceTags(List.of("strange")));
      return theirs.get(GROUP, NAME, INDICATOR);
    }, () -> ours.get(INDICATOR));
    calls.same("POST threatIntelligence/main/indicators/{name}/replaceTags", () -> theirs.replaceTags(GROUP, NAME, INDICATOR,
        indicator("203.0.113.9").withThreatIntelligenceTags(List.of("replaced"))), () -> ours.get(INDICATOR));
    calls.gone("DELETE threatIntelligence/main/indicators/{name}", () -> theirs.delete(GROUP, NAME, INDICATOR), () -> ours.get(INDICATOR));
  }

  private static ThreatIntelligenceIndicatorModel indicator(String address) {
    return new ThreatIntelligenceIndicatorModel().withDisplayName("Seen by strangers").withSource("Strangers").withPatternType("ipv4-addr")
        .withPattern("[ipv4-addr:value = '" + address + "']").withConfidence(70).withThreatTypes(List.of("botnet")).withRevoked(false);
  }

  private void fileImports() {
    var theirs = calls.theirs.getFileImports();
    var ours = calls.ours.indicators().fileImports();
    calls.same("PUT fileImports/{id}", () -> theirs.create(GROUP, NAME, IMPORT, new FileImportInner().withSource("Strangers")
        .withIngestionMode(IngestionMode.INGEST_ANY_VALID_RECORDS).withContentType(FileImportContentType.STIX_INDICATOR)
        .withImportFile(new FileMetadata().withFileName("strangers.json").withFileFormat(FileFormat.JSON).withFileSize(120))), () -> ours.get(IMPORT));
    calls.same("GET fileImports", () -> theirs.list(GROUP, NAME), () -> ours.list(q -> {}));
    calls.same("GET fileImports/{id}", () -> theirs.get(GROUP, NAME, IMPORT), () -> ours.get(IMPORT));
    calls.gone("DELETE fileImports/{id}", () -> {
      var deleting = theirs.beginDelete(GROUP, NAME, IMPORT);
      Suites.LATER.run();
      deleting.waitForCompletion();
    }, () -> ours.get(IMPORT));
  }
}
