package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentComment;
import java.util.function.Consumer;

/** Remarks on incidents; up to 100 each. */
public final class IncidentComments {
  private final ArmDoor door;

  IncidentComments(ArmDoor door) { this.door = door; }

  /**
   * Lists the remarks on an incident. Filters and orders are checked by the service. {@code GET
   * /Microsoft.SecurityInsights/incidents/{incident}/comments}; {@code Microsoft Sentinel Reader}.
   */
  public Paged<IncidentComment> list(String incident, Consumer<ODataQuery> query) {
    return door.get("incidents/{incident}/comments", incident).permission(Roles.READER).query(ODataQuery.of(ListRules.FILTERED, query))
        .paged(ArmDoor.PAGES, IncidentComment::of);
  }

  /** Reads one remark. {@code GET /Microsoft.SecurityInsights/incidents/{incident}/comments/{comment}}; {@code Microsoft Sentinel Reader}. */
  public IncidentComment get(String incident, String comment) {
    return door.get("incidents/{incident}/comments/{comment}", incident, comment).permission(Roles.READER).as(IncidentComment::of);
  }

  /**
   * Writes a remark under a name that the caller picks, usually a new UUID: text or simple HTML, up to 30,000 characters. {@code PUT
   * /Microsoft.SecurityInsights/incidents/{incident}/comments/{comment}}; {@code Microsoft Sentinel Responder}.
   */
  public IncidentComment put(String incident, String comment, String message) {
    return door.put("incidents/{incident}/comments/{comment}", incident, comment).permission(Roles.RESPONDER).body(IncidentFields.comment(message))
        .as(IncidentComment::of);
  }

  /**
   * Deletes a remark; one that is gone already is no error. {@code DELETE
   * /Microsoft.SecurityInsights/incidents/{incident}/comments/{comment}}; {@code Microsoft Sentinel Responder}.
   */
  public void delete(String incident, String comment) {
    door.delete("incidents/{incident}/comments/{comment}", incident, comment).permission(Roles.RESPONDER).send();
  }
}
