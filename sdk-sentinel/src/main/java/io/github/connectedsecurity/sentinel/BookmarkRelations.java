package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.sentinel.model.Relation;
import java.util.function.Consumer;

/** Links of bookmarks to incidents and the like; in a preview version. */
public final class BookmarkRelations {
  private final ArmDoor door;

  BookmarkRelations(ArmDoor door) { this.door = door; }

  /**
   * Lists the links. Filters and orders are checked by the service. {@code GET /Microsoft.SecurityInsights/bookmarks/{bookmark}/relations};
   * {@code Microsoft Sentinel Reader}.
   */
  public Paged<Relation> list(String bookmark, Consumer<ODataQuery> query) {
    return door.get("bookmarks/{bookmark}/relations", bookmark).permission(Roles.READER).query(ODataQuery.of(ListRules.FILTERED, query))
        .paged(ArmDoor.PAGES, Relation::of);
  }

  /** Reads one link. {@code GET /Microsoft.SecurityInsights/bookmarks/{bookmark}/relations/{relation}}; {@code Microsoft Sentinel Reader}. */
  public Relation get(String bookmark, String relation) {
    return door.get("bookmarks/{bookmark}/relations/{relation}", bookmark, relation).permission(Roles.READER).as(Relation::of);
  }

  /**
   * Links to a resource by its ARM id, under a name that the caller picks. {@code PUT
   * /Microsoft.SecurityInsights/bookmarks/{bookmark}/relations/{relation}}; {@code Microsoft Sentinel Contributor}.
   */
  public Relation put(String bookmark, String relation, String resourceId) {
    return door.put("bookmarks/{bookmark}/relations/{relation}", bookmark, relation).permission(Roles.CONTRIBUTOR).body(ArmDoor.related(resourceId))
        .as(Relation::of);
  }

  /**
   * Deletes a link, not what it leads to; one that is gone already is no error. {@code DELETE
   * /Microsoft.SecurityInsights/bookmarks/{bookmark}/relations/{relation}}; {@code Microsoft Sentinel Contributor}.
   */
  public void delete(String bookmark, String relation) {
    door.delete("bookmarks/{bookmark}/relations/{relation}", bookmark, relation).permission(Roles.CONTRIBUTOR).send();
  }
}
