package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.automation.PlaybookRequest;
import io.github.connectedsecurity.sentinel.model.entities.HuntingBookmark;
import io.github.connectedsecurity.sentinel.model.entities.SecurityAlert;
import io.github.connectedsecurity.sentinel.model.incidents.Incident;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentDraft;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentEntities;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/incidents", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.incidents().list(q -> q.filter(IncidentFields.STATUS.eq(io.github.connectedsecurity.sentinel.model.incidents.IncidentStatus.NEW))
                .orderBy(IncidentFields.CREATED.desc())).stream().toList(), List.of(Incident.of(Case.one())))
            .query("$filter", "properties/status eq 'New'", "$orderby", "properties/createdTimeUtc desc"),
        Case.of("get", "GET " + Case.INSIGHTS + "/incidents/i1", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.incidents().get("i1"), Incident.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/incidents/i1", "2024-03-01",
            "{\"properties\": {\"title\": \"t\", \"severity\": \"High\", \"status\": \"New\"}}", "ONE", "Microsoft Sentinel Responder")
            .calling(w -> w.incidents().put("i1", IncidentDraft.of("t", io.github.connectedsecurity.sentinel.model.AlertSeverity.HIGH,
                io.github.connectedsecurity.sentinel.model.incidents.IncidentStatus.NEW)), Incident.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/incidents/i1", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Responder")
            .calling(w -> Case.done(() -> w.incidents().delete("i1")), Case.DONE),
        Case.of("alerts", "POST " + Case.INSIGHTS + "/incidents/i1/alerts", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.incidents().alerts("i1"), List.of(SecurityAlert.of(Case.one()))),
        Case.of("bookmarks", "POST " + Case.INSIGHTS + "/incidents/i1/bookmarks", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.incidents().bookmarks("i1"), List.of(HuntingBookmark.of(Case.one()))),
        Case.of("entities", "POST " + Case.INSIGHTS + "/incidents/i1/entities", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.incidents().entities("i1"), IncidentEntities.of(Case.one())),
        Case.of("runPlaybook", "POST " + Case.INSIGHTS + "/incidents/i1/runPlaybook", "2024-03-01", "{\"logicAppsResourceId\":\"/p\"}", "NOTHING",
            "Microsoft Sentinel Playbook Operator")
            .calling(w -> Case.done(() -> w.incidents().runPlaybook("i1", PlaybookRequest.of("/p"))), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
