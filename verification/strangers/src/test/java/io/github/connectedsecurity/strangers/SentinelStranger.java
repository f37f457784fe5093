package io.github.connectedsecurity.strangers;

import static io.github.connectedsecurity.strangers.SentinelCalls.GROUP;
import static io.github.connectedsecurity.strangers.SentinelCalls.NAME;

import com.azure.core.util.Context;
import com.azure.resourcemanager.securityinsights.fluent.models.IncidentCommentInner;
import com.azure.resourcemanager.securityinsights.fluent.models.IncidentInner;
import com.azure.resourcemanager.securityinsights.fluent.models.RelationInner;
import com.azure.resourcemanager.securityinsights.models.EntityExpandParameters;
import com.azure.resourcemanager.securityinsights.models.EntityGetInsightsParameters;
import com.azure.resourcemanager.securityinsights.models.EntityItemQueryKind;
import com.azure.resourcemanager.securityinsights.models.EntityTimelineParameters;
import com.azure.resourcemanager.securityinsights.models.IncidentSeverity;
import com.azure.resourcemanager.securityinsights.models.IncidentStatus;
import com.azure.resourcemanager.securityinsights.models.ManualTriggerRequestBody;
import com.azure.resourcemanager.securityinsights.models.TeamProperties;
import io.github.connectedsecurity.sentinel.model.automation.PlaybookRequest;
import io.github.connectedsecurity.sentinel.model.entities.EntityExpandRequest;
import io.github.connectedsecurity.sentinel.model.entities.EntityInsightsRequest;
import io.github.connectedsecurity.sentinel.model.entities.EntityTimelineRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Microsoft Sentinel through azure-resourcemanager-securityinsights: incidents and entities here, the rest beside. */
@NullUnmarked // its getters answer null for what is not there, and do not say so
final class SentinelStranger {
  private static final String INCIDENT = "5a1e0000-0000-4000-8000-000000000001";
  private static final String COMMENT = "5a1e0000-0000-4000-8000-000000000002";
  private static final String RELATION = "5a1e0000-0000-4000-8000-000000000004";
  private static final UUID EXPANSION = UUID.fromString("a77992f3-25e9-4d01-99a4-5ff606cc410a");

  private final SentinelCalls calls;

  private SentinelStranger(SentinelCalls calls) { this.calls = calls; }

  static Stranger over(Loopback at) {
    SentinelCalls calls = new SentinelCalls(at);
    SentinelStranger stranger = new SentinelStranger(calls);
    stranger.incidents();
    stranger.comments();
    stranger.relations();
    stranger.incidentActions();
    new SentinelContentStranger(calls).add();
    new SentinelSetupStranger(calls).add();
    stranger.entities();
    stranger.entityActions();
    return calls.stranger;
  }

  private void incidents() {
    var theirs = calls.theirs.getIncidents();
    var ours = calls.ours.incidents();
    calls.same("GET incidents", () -> {
      List<IncidentInner> all = theirs.list(GROUP, NAME).stream().toList();
      calls.note("incident", all.get(0).name());
      calls.note("known incident", all.get(all.size() - 1).name());
      return all;
    }, () -> ours.list());
    calls.same("GET incidents/{incident}", () -> theirs.get(GROUP, NAME, calls.noted("incident")), () -> ours.get(calls.noted("incident")));
    calls.same("PUT incidents/{incident}", () -> theirs.createOrUpdate(GROUP, NAME, INCIDENT, new IncidentInner().withTitle("A stranger's incident")
        .withSeverity(IncidentSeverity.LOW).withStatus(IncidentStatus.NEW)), () -> ours.get(INCIDENT));
    calls.same("POST incidents/{incident}/alerts", () -> theirs.listAlerts(GROUP, NAME, calls.noted("known incident")).value(),
        () -> ours.alerts(calls.noted("known incident")));
    calls.same("POST incidents/{incident}/entities", () -> theirs.listEntities(GROUP, NAME, calls.noted("known incident")),
        () -> ours.entities(calls.noted("known incident")));
  }

  private void comments() {
    var theirs = calls.theirs.getIncidentComments();
    var ours = calls.ours.incidents().comments();
    calls.same("PUT incidents/{incident}/comments/{comment}", () -> theirs.createOrUpdate(GROUP, NAME, INCIDENT, COMMENT,
        new IncidentCommentInner().withMessage("Seen by a stranger.")), () -> ours.get(INCIDENT, COMMENT));
    calls.same("GET incidents/{incident}/comments", () -> theirs.list(GROUP, NAME, INCIDENT), () -> ours.list(INCIDENT, q -> {}));
    calls.same("GET incidents/{incident}/comments/{comment}", () -> theirs.get(GROUP, NAME, INCIDENT, COMMENT), () -> ours.get(INCIDENT, COMMENT));
    calls.gone("DELETE incidents/{incident}/comments/{comment}", () -> theirs.delete(GROUP, NAME, INCIDENT, COMMENT), () -> ours.get(INCIDENT, COMMENT));
  }

  private void relations() {
    var theirs = calls.theirs.getIncidentRelations();
    var ours = calls.ours.incidents().relations();
    calls.same("PUT incidents/{incident}/relations/{relation}", () -> theirs.createOrUpdate(GROUP, NAME, INCIDENT, RELATION,
        new RelationInner().withRelatedResourceId(calls.theirs.getBookmarks().list(GROUP, NAME).stream().findFirst().orElseThrow().id())),
        () -> ours.get(INCIDENT, RELATION));
    calls.same("GET incidents/{incident}/relations", () -> theirs.list(GROUP, NAME, INCIDENT), () -> ours.list(INCIDENT, q -> {}));
    calls.same("GET incidents/{incident}/relations/{relation}", () -> theirs.get(GROUP, NAME, INCIDENT, RELATION), () -> ours.get(INCIDENT, RELATION));
    calls.same("POST incidents/{incident}/bookmarks", () -> calls.theirs.getIncidents().listBookmarks(GROUP, NAME, INCIDENT).value(),
        () -> calls.ours.incidents().bookmarks(INCIDENT));
    calls.gone("DELETE incidents/{incident}/relations/{relation}", () -> theirs.delete(GROUP, NAME, INCIDENT, RELATION), () -> ours.get(INCIDENT, RELATION));
  }

  private void incidentActions() {
    var theirs = calls.theirs.getIncidents();
    var ours = calls.ours.incidents();
    calls.same("POST incidents/{incident}/createTeam", () -> theirs.createTeam(GROUP, NAME, INCIDENT, new TeamProperties().withTeamName("Strangers")),
        () -> ours.get(INCIDENT).raw().get("properties") instanceof Map<?, ?> properties ? properties.get("teamInformation") : null);
    calls.done("POST incidents/{incident}/runPlaybook", () -> theirs.runPlaybookWithResponse(GROUP, NAME, INCIDENT,
        new ManualTriggerRequestBody().withLogicAppsResourceId(SentinelCalls.PLAYBOOK), Context.NONE),
        () -> ours.runPlaybook(INCIDENT, PlaybookRequest.of(SentinelCalls.PLAYBOOK)));
    calls.gone("DELETE incidents/{incident}", () -> theirs.delete(GROUP, NAME, INCIDENT), () -> ours.get(INCIDENT));
  }

  private void entities() {
    var theirs = calls.theirs.getEntities();
    var ours = calls.ours.entities();
    calls.same("GET entities", () -> {
      var all = theirs.list(GROUP, NAME).stream().toList();
      calls.note("entity", all.get(0).name());
      return all;
    }, () -> ours.list());
    calls.same("GET entities/{entity}", () -> theirs.get(GROUP, NAME, calls.noted("entity")), () -> ours.get(calls.noted("entity")));
    calls.same("GET entities/{entity}/queries", () -> theirs.queries(GROUP, NAME, calls.noted("entity"), EntityItemQueryKind.INSIGHT).value(),
        () -> ours.queries(calls.noted("entity")));
    calls.same("GET entities/{entity}/relations", () -> {
      List<RelationInner> all = calls.theirs.getEntitiesRelations().list(GROUP, NAME, calls.noted("entity")).stream().toList();
      calls.note("entity's relation", all.get(0).name());
      return all;
    }, () -> ours.relations(calls.noted("entity"), q -> {}));
    calls.same("GET entities/{entity}/relations/{relation}",
        () -> calls.theirs.getEntityRelations().getRelation(GROUP, NAME, calls.noted("entity"), calls.noted("entity's relation")),
        () -> ours.relation(calls.noted("entity"), calls.noted("entity's relation")));
  }

  private void entityActions() {
    var theirs = calls.theirs.getEntities();
    var ours = calls.ours.entities();
    Instant to = calls.now().toInstant();
    Instant from = to.minus(Duration.ofDays(5));
    calls.same("POST entities/{entity}/expand", () -> theirs.expand(GROUP, NAME, calls.noted("entity"),
        new EntityExpandParameters().withExpansionId(EXPANSION)),
        () -> ours.expand(calls.noted("entity"), EntityExpandRequest.create().expansionId(EXPANSION.toString())));
    calls.same("POST entities/{entity}/getTimeline", () -> calls.theirs.getEntitiesGetTimelines().list(GROUP, NAME, calls.noted("entity"),
        new EntityTimelineParameters().withStartTime(from.atOffset(ZoneOffset.UTC)).withEndTime(to.atOffset(ZoneOffset.UTC))),
        () -> ours.timeline(calls.noted("entity"), EntityTimelineRequest.of(from, to)));
    calls.same("POST entities/{entity}/getInsights", () -> theirs.getInsights(GROUP, NAME, calls.noted("entity"),
        new EntityGetInsightsParameters().withStartTime(from.atOffset(ZoneOffset.UTC)).withEndTime(to.atOffset(ZoneOffset.UTC))),
        () -> ours.insights(calls.noted("entity"), EntityInsightsRequest.of(from, to)));
  }
}
