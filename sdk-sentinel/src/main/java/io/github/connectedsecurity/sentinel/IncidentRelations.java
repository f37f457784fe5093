package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.sentinel.model.Relation;
import java.util.function.Consumer;

/** Links of incidents to bookmarks, alerts and the like. */
public final class IncidentRelations {
  private final ArmDoor door;

  IncidentRelations(ArmDoor door) { this.door = door; }

  /**
   * Lists the links. Filters and orders are checked by the service. {@code GET /Microsoft.SecurityInsights/incidents/{incident}/relations};
   * {@code Microsoft Sentinel Reader}.
   */
  public Paged<Relation> list(String incident, Consumer<ODataQuery> query) {
    return door.get("incidents/{incident}/relations", incident).permission(Roles.READER).query(ODataQuery.of(ListRules.FILTERED, query))
        .paged(ArmDoor.PAGES, Relation::of);
  }

  /** Reads one link. {@code GET /Microsoft.SecurityInsights/incidents/{incident}/relations/{relation}}; {@code Microsoft Sentinel Reader}. */
  public Relation get(String incident, String relation) {
    return door.get("incidents/{incident}/relations/{relation}", incident, relation).permission(Roles.READER).as(Relation::of);
  }

  /**
   * Links to a resource by its ARM id, under a name that the caller picks. {@code PUT
   * /Microsoft.SecurityInsights/incidents/{incident}/relations/{relation}}; {@code Microsoft Sentinel Responder}.
   */
  public Relation put(String incident, String relation, String resourceId) {
    return door.put("incidents/{incident}/relations/{relation}", incident, relation).permission(Roles.RESPONDER).body(ArmDoor.related(resourceId))
        .as(Relation::of);
  }

  /**
   * Deletes a link, not what it leads to; one that is gone already is no error. {@code DELETE
   * /Microsoft.SecurityInsights/incidents/{incident}/relations/{relation}}; {@code Microsoft Sentinel Responder}.
   */
  public void delete(String incident, String relation) {
    door.delete("incidents/{incident}/relations/{relation}", incident, relation).permission(Roles.RESPONDER).send();
  }
}
