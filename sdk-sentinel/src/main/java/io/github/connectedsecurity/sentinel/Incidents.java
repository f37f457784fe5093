package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.sentinel.model.automation.PlaybookRequest;
import io.github.connectedsecurity.sentinel.model.entities.HuntingBookmark;
import io.github.connectedsecurity.sentinel.model.entities.SecurityAlert;
import io.github.connectedsecurity.sentinel.model.incidents.Incident;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentDraft;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentEntities;
import io.github.connectedsecurity.sentinel.model.incidents.TeamInformation;
import io.github.connectedsecurity.sentinel.model.incidents.TeamRequest;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Incidents of a workspace. */
public final class Incidents {
  private final ArmDoor door;

  Incidents(ArmDoor door) { this.door = door; }

  /** Lists all incidents, as the service orders them. {@code GET /Microsoft.SecurityInsights/incidents}; {@code Microsoft Sentinel Reader}. */
  public Paged<Incident> list() { return list(q -> {}); }

  /**
   * Lists incidents; a page holds up to 1,000. Filters take {@link IncidentFields}. {@code GET /Microsoft.SecurityInsights/incidents};
   * {@code Microsoft Sentinel Reader}.
   */
  public Paged<Incident> list(Consumer<ODataQuery> query) {
    return door.get("incidents").permission(Roles.READER).query(ODataQuery.of(IncidentFields.RULES, query)).paged(ArmDoor.PAGES, Incident::of);
  }

  /** Reads one incident. {@code GET /Microsoft.SecurityInsights/incidents/{incident}}; {@code Microsoft Sentinel Reader}. */
  public Incident get(String incident) { return door.get("incidents/{incident}", incident).permission(Roles.READER).as(Incident::of); }

  /**
   * Makes an incident, under a name that the caller picks, usually a new UUID. What exists under it is changed with {@link #edit}. {@code
   * PUT /Microsoft.SecurityInsights/incidents/{incident}}; {@code Microsoft Sentinel Responder}.
   */
  public Incident put(String incident, IncidentDraft draft) {
    return door.put("incidents/{incident}", incident).permission(Roles.RESPONDER).body(ArmDoor.made(draft)).as(Incident::of);
  }

  /**
   * Reads an incident, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was
   * faster, so the change may run several times. Nothing that it does not touch is cleared. {@code PUT
   * /Microsoft.SecurityInsights/incidents/{incident}}; {@code Microsoft Sentinel Responder}.
   */
  public Incident edit(String incident, BiConsumer<Incident, IncidentDraft> change) {
    return Edits.run(door, () -> get(incident), read -> IncidentDraft.from(read.properties()), change,
        whole -> door.put("incidents/{incident}", incident).permission(Roles.RESPONDER).body(whole).as(Incident::of));
  }

  /**
   * Deletes an incident; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/incidents/{incident}}; {@code
   * Microsoft Sentinel Responder}.
   */
  public void delete(String incident) { door.delete("incidents/{incident}", incident).permission(Roles.RESPONDER).send(); }

  /** Lists the alerts of an incident, up to 150. {@code POST /Microsoft.SecurityInsights/incidents/{incident}/alerts}; {@code Microsoft Sentinel Reader}. */
  public List<SecurityAlert> alerts(String incident) {
    return door.post("incidents/{incident}/alerts", incident).permission(Roles.READER).repeatable().paged(ArmDoor.PAGES, SecurityAlert::of).stream().toList();
  }

  /**
   * Lists the bookmarks of an incident, up to 20. {@code POST /Microsoft.SecurityInsights/incidents/{incident}/bookmarks}; {@code Microsoft
   * Sentinel Reader}.
   */
  public List<HuntingBookmark> bookmarks(String incident) {
    return door.post("incidents/{incident}/bookmarks", incident).permission(Roles.READER).repeatable().paged(ArmDoor.PAGES, HuntingBookmark::of).stream()
        .toList();
  }

  /**
   * Reads the entities of an incident, and how many there are of each kind. {@code POST
   * /Microsoft.SecurityInsights/incidents/{incident}/entities}; {@code Microsoft Sentinel Reader}.
   */
  public IncidentEntities entities(String incident) {
    return door.post("incidents/{incident}/entities", incident).permission(Roles.READER).repeatable().as(IncidentEntities::of);
  }

  /**
   * Starts a playbook for an incident. Sent once; what the playbook does cannot be followed here. {@code POST
   * /Microsoft.SecurityInsights/incidents/{incident}/runPlaybook}; {@code Microsoft Sentinel Playbook Operator}.
   */
  public void runPlaybook(String incident, PlaybookRequest request) {
    door.post("incidents/{incident}/runPlaybook", incident).permission(Roles.PLAYBOOK_OPERATOR).body(request).send();
  }

  /**
   * Makes a team in Microsoft Teams for an incident. Sent once; in a preview version. {@code POST
   * /Microsoft.SecurityInsights/incidents/{incident}/createTeam}; {@code Microsoft Sentinel Responder}.
   */
  public TeamInformation createTeam(String incident, TeamRequest request) {
    return door.preview().post("incidents/{incident}/createTeam", incident).permission(Roles.RESPONDER).body(request).as(TeamInformation::of);
  }

  /** Remarks on incidents. */
  public IncidentComments comments() { return new IncidentComments(door); }

  /** Links of incidents to bookmarks and alerts. */
  public IncidentRelations relations() { return new IncidentRelations(door); }

  /** Steps to do for incidents. */
  public IncidentTasks tasks() { return new IncidentTasks(door); }
}
