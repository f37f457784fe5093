package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.sentinel.model.hunting.HuntComment;
import java.util.function.Consumer;

/** Remarks on hunts; in a preview version. */
public final class HuntComments {
  private final ArmDoor door;

  HuntComments(ArmDoor door) { this.door = door; }

  /**
   * Lists the remarks on a hunt. Filters and orders are checked by the service. {@code GET
   * /Microsoft.SecurityInsights/hunts/{hunt}/comments}; {@code Microsoft Sentinel Reader}.
   */
  public Paged<HuntComment> list(String hunt, Consumer<ODataQuery> query) {
    return door.get("hunts/{hunt}/comments", hunt).permission(Roles.READER).query(ODataQuery.of(ListRules.FILTERED, query))
        .paged(ArmDoor.PAGES, HuntComment::of);
  }

  /** Reads one remark. {@code GET /Microsoft.SecurityInsights/hunts/{hunt}/comments/{comment}}; {@code Microsoft Sentinel Reader}. */
  public HuntComment get(String hunt, String comment) {
    return door.get("hunts/{hunt}/comments/{comment}", hunt, comment).permission(Roles.READER).as(HuntComment::of);
  }

  /**
   * Writes a remark under a name that the caller picks. {@code PUT /Microsoft.SecurityInsights/hunts/{hunt}/comments/{comment}}; {@code
   * Microsoft Sentinel Contributor}.
   */
  public HuntComment put(String hunt, String comment, String message) {
    return door.put("hunts/{hunt}/comments/{comment}", hunt, comment).permission(Roles.CONTRIBUTOR).body(IncidentFields.comment(message)).as(HuntComment::of);
  }

  /**
   * Deletes a remark; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/hunts/{hunt}/comments/{comment}};
   * {@code Microsoft Sentinel Contributor}.
   */
  public void delete(String hunt, String comment) { door.delete("hunts/{hunt}/comments/{comment}", hunt, comment).permission(Roles.CONTRIBUTOR).send(); }
}
