package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.sentinel.model.hunting.HuntRelation;
import io.github.connectedsecurity.sentinel.model.hunting.HuntRelationDraft;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Links of hunts to queries and bookmarks; in a preview version. */
public final class HuntRelations {
  private final ArmDoor door;

  HuntRelations(ArmDoor door) { this.door = door; }

  /**
   * Lists the links of a hunt. Filters and orders are checked by the service. {@code GET
   * /Microsoft.SecurityInsights/hunts/{hunt}/relations}; {@code Microsoft Sentinel Reader}.
   */
  public Paged<HuntRelation> list(String hunt, Consumer<ODataQuery> query) {
    return door.get("hunts/{hunt}/relations", hunt).permission(Roles.READER).query(ODataQuery.of(ListRules.FILTERED, query))
        .paged(ArmDoor.PAGES, HuntRelation::of);
  }

  /** Reads one link. {@code GET /Microsoft.SecurityInsights/hunts/{hunt}/relations/{relation}}; {@code Microsoft Sentinel Reader}. */
  public HuntRelation get(String hunt, String relation) {
    return door.get("hunts/{hunt}/relations/{relation}", hunt, relation).permission(Roles.READER).as(HuntRelation::of);
  }

  /**
   * Makes a link, under a name that the caller picks, usually a new UUID. What exists under it is changed with {@link #edit}. {@code PUT
   * /Microsoft.SecurityInsights/hunts/{hunt}/relations/{relation}}; {@code Microsoft Sentinel Contributor}.
   */
  public HuntRelation put(String hunt, String relation, HuntRelationDraft draft) {
    return door.put("hunts/{hunt}/relations/{relation}", hunt, relation).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft)).as(HuntRelation::of);
  }

  /**
   * Reads a link, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was faster, so
   * the change may run several times. Nothing that it does not touch is cleared. {@code PUT
   * /Microsoft.SecurityInsights/hunts/{hunt}/relations/{relation}}; {@code Microsoft Sentinel Contributor}.
   */
  public HuntRelation edit(String hunt, String relation, BiConsumer<HuntRelation, HuntRelationDraft> change) {
    return Edits.run(door, () -> get(hunt, relation), read -> HuntRelationDraft.from(read.properties()), change,
        whole -> door.put("hunts/{hunt}/relations/{relation}", hunt, relation).permission(Roles.CONTRIBUTOR).body(whole).as(HuntRelation::of));
  }

  /**
   * Deletes a link; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/hunts/{hunt}/relations/{relation}};
   * {@code Microsoft Sentinel Contributor}.
   */
  public void delete(String hunt, String relation) { door.delete("hunts/{hunt}/relations/{relation}", hunt, relation).permission(Roles.CONTRIBUTOR).send(); }
}
