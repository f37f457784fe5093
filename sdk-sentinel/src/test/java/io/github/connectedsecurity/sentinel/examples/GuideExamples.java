package io.github.connectedsecurity.sentinel.examples;

import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.core.query.KqlRow;
import io.github.connectedsecurity.sentinel.IncidentFields;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.Workspace;
import io.github.connectedsecurity.sentinel.WorkspaceGuid;
import io.github.connectedsecurity.sentinel.ingestion.IngestionReport;
import io.github.connectedsecurity.sentinel.ingestion.LogIngestion;
import io.github.connectedsecurity.sentinel.intelligence.UploadReport;
import io.github.connectedsecurity.sentinel.logs.LogError;
import io.github.connectedsecurity.sentinel.logs.LogQueries;
import io.github.connectedsecurity.sentinel.logs.LogQuery;
import io.github.connectedsecurity.sentinel.logs.LogResult;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.incidents.Incident;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentClassification;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentClassificationReason;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentStatus;
import io.github.connectedsecurity.sentinel.model.intelligence.StixObject;
import io.github.connectedsecurity.sentinel.model.watchlists.Watchlist;
import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistDraft;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The code of the guides, so that it compiles. */
final class GuideExamples {
  private GuideExamples() {}

  static void incidents(SentinelClient client, String subscription, String note) {
    Workspace workspace = client.workspace(subscription, "soc", "soc-logs");
    for (Incident incident : workspace.incidents().list(q -> q.filter(IncidentFields.STATUS.eq(IncidentStatus.NEW)).orderBy(IncidentFields.CREATED.desc()))) {
      workspace.incidents().edit(String.valueOf(incident.name().orElseThrow()), (read, draft) -> draft
          .status(IncidentStatus.CLOSED)
          .classification(IncidentClassification.BENIGN_POSITIVE)
          .classificationReason(IncidentClassificationReason.SUSPICIOUS_BUT_EXPECTED)
          .addLabel("pentest"));
      workspace.incidents().comments().put(incident.name().orElseThrow(), UUID.randomUUID().toString(), note);
    }
  }

  static void rulesAndLists(Workspace workspace) {
    workspace.alertRules().editScheduled("rule-name", (read, draft) -> draft.severity(AlertSeverity.LOW));
    workspace.alertRules().enable("rule-name", false);

    Watchlist list = workspace.watchlists()
        .put("assets", WatchlistDraft.of("Assets", "Contoso", "host").rawContent("host,owner\nvm1,ann\n").contentType("text/csv"))
        .await(Duration.ofMinutes(10)).orElseThrow();
    System.out.println(list.properties().displayName());
  }

  static void queries(SentinelClient client, WorkspaceGuid guid, String name) {
    LogQueries logs = client.logs(guid);
    Kql query = Kql.of("SecurityEvent | where Computer == {name} | project TimeGenerated, EventID").with("name", name);
    LogResult result = logs.run(LogQuery.of(query).last(Duration.ofDays(1)).serverTimeout(Duration.ofMinutes(5)));
    result.partialError().ifPresent(error -> System.err.println("Not all: " + error.deepest().message()));
    for (KqlRow row : result.tables().get(0)) {
      System.out.println(row.instantAt("TimeGenerated") + " " + row.longAt("EventID"));
    }
    try {
      logs.run(LogQuery.of("SecurityEvent | wher"));
    } catch (BadRequestException e) {
      System.err.println(LogError.of(e).flatMap(error -> error.deepest().message()));
    }
  }

  static long everything(LogQueries logs, Instant from, Instant to) {
    Kql template = Kql.of("SecurityEvent | where TimeGenerated >= {from} and TimeGenerated < {to} | project TimeGenerated, EventID");
    return logs.inSlices(template, from, to).stream().filter(row -> row.longAt("EventID").orElse(0L) == 4625).count();
  }

  static void ingestion(SentinelClient client, Stream<Map<String, Object>> records) {
    LogIngestion ingestion = client.ingestion(URI.create("https://soc-1a2b.westeurope-1.ingest.monitor.azure.com"),
        "dcr-0123456789abcdef0123456789abcdef", "Custom-Partner");
    IngestionReport report = ingestion.with(o -> o.parallel(8).named(record -> String.valueOf(((Map<?, ?>) record).get("EventId")))).send(records);
    report.rejected().forEach(System.err::println);
    report.requireWhole();
  }

  static void intelligence(SentinelClient client, WorkspaceGuid guid, Instant now) {
    StixObject indicator = StixObject.indicator("indicator--" + UUID.randomUUID(), now, now, "[ipv4-addr:value = '203.0.113.7']", now).confidence(80);
    UploadReport report = client.intelligenceUpload(guid, "Contoso feed").upload(List.of(indicator));
    report.rejected().forEach(System.err::println);
  }
}
