package io.github.connectedsecurity.sentinel.model;

import io.github.connectedsecurity.core.testing.ModelContract;
import io.github.connectedsecurity.sentinel.model.automation.AutomationRule;
import io.github.connectedsecurity.sentinel.model.entities.Entity;
import io.github.connectedsecurity.sentinel.model.hunting.Hunt;
import io.github.connectedsecurity.sentinel.model.incidents.Incident;
import io.github.connectedsecurity.sentinel.model.intelligence.FileImport;
import io.github.connectedsecurity.sentinel.model.logs.LogsMetadata;
import io.github.connectedsecurity.sentinel.model.rules.AlertRule;
import io.github.connectedsecurity.sentinel.model.settings.DataConnector;
import io.github.connectedsecurity.sentinel.model.watchlists.Watchlist;
import io.github.connectedsecurity.sentinel.model.workspaces.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ModelsTest {
  private static final ModelContract CONTRACT = ModelContract
      .ofPackages(Relation.class, Incident.class, Entity.class, AlertRule.class, AutomationRule.class, Hunt.class, Watchlist.class, FileImport.class,
          DataConnector.class, Table.class, LogsMetadata.class)
      .named(names());

  @TestFactory
  Stream<DynamicTest> models() { return CONTRACT.tests(); }

  /** Members whose names are none for an accessor, or that some answers write in another way. */
  private static Map<String, List<String>> names() {
    return Map.ofEntries(
        Map.entry("SecurityAlertTimelineItem.intent", List.of("intent", "Intent")),
        Map.entry("AnomalyTimelineItem.intent", List.of("intent", "Intent")),
        Map.entry("InsightColumn.columnType", List.of("type")),
        Map.entry("EntityQueryItem.itemType", List.of("type")),
        Map.entry("AlertPropertyMapping.column", List.of("value")),
        Map.entry("SavedSearchProperties.category", List.of("category", "Category")),
        Map.entry("SavedSearchProperties.displayName", List.of("displayName", "DisplayName")),
        Map.entry("SavedSearchProperties.query", List.of("query", "Query")),
        Map.entry("SavedSearchProperties.functionAlias", List.of("functionAlias", "FunctionAlias")),
        Map.entry("SavedSearchProperties.functionParameters", List.of("functionParameters", "FunctionParameters")),
        Map.entry("SavedSearchProperties.version", List.of("version", "Version")),
        Map.entry("ParsedPatternValue.pattern", List.of("value")),
        Map.entry("Observable.observableType", List.of("type")),
        Map.entry("Observable.observed", List.of("value")),
        Map.entry("ContentMetadataProperties.contentKind", List.of("kind")),
        Map.entry("ContentSource.sourceKind", List.of("kind")),
        Map.entry("ContentDependency.contentKind", List.of("kind")),
        Map.entry("UsageName.key", List.of("value")),
        Map.entry("TableColumn.columnType", List.of("type")),
        Map.entry("StreamColumn.columnType", List.of("type")),
        Map.entry("MetadataGroup.resourceType", List.of("type")),
        Map.entry("MetadataColumn.columnType", List.of("type")),
        Map.entry("ArmResource.etag", List.of("etag", "eTag")),
        Map.entry("ArmResource.rawProperties", List.of("properties")),
        Map.entry("SavedSearchProperties.tags", List.of("tags", "Tags")));
  }
}
