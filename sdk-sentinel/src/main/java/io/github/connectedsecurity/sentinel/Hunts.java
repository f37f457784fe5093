package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.sentinel.model.hunting.Hunt;
import io.github.connectedsecurity.sentinel.model.hunting.HuntDraft;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Searches for one suspicion each, with queries, bookmarks and remarks; up to 100. In a preview version. */
public final class Hunts {
  private final ArmDoor door;

  Hunts(ArmDoor door) { this.door = door; }

  /** Lists hunts. Filters and orders are checked by the service. {@code GET /Microsoft.SecurityInsights/hunts}; {@code Microsoft Sentinel Reader}. */
  public Paged<Hunt> list(Consumer<ODataQuery> query) {
    return door.get("hunts").permission(Roles.READER).query(ODataQuery.of(ListRules.FILTERED, query)).paged(ArmDoor.PAGES, Hunt::of);
  }

  /** Reads one hunt. {@code GET /Microsoft.SecurityInsights/hunts/{hunt}}; {@code Microsoft Sentinel Reader}. */
  public Hunt get(String hunt) { return door.get("hunts/{hunt}", hunt).permission(Roles.READER).as(Hunt::of); }

  /**
   * Makes a hunt, under a name that the caller picks, usually a new UUID. What exists under it is changed with {@link #edit}. {@code PUT
   * /Microsoft.SecurityInsights/hunts/{hunt}}; {@code Microsoft Sentinel Contributor}.
   */
  public Hunt put(String hunt, HuntDraft draft) { return door.put("hunts/{hunt}", hunt).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft)).as(Hunt::of); }

  /**
   * Reads a hunt, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was faster, so
   * the change may run several times. Nothing that it does not touch is cleared. {@code PUT /Microsoft.SecurityInsights/hunts/{hunt}};
   * {@code Microsoft Sentinel Contributor}.
   */
  public Hunt edit(String hunt, BiConsumer<Hunt, HuntDraft> change) {
    return Edits.run(door, () -> get(hunt), read -> HuntDraft.from(read.properties()), change,
        whole -> door.put("hunts/{hunt}", hunt).permission(Roles.CONTRIBUTOR).body(whole).as(Hunt::of));
  }

  /** Deletes a hunt; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/hunts/{hunt}}; {@code Microsoft Sentinel Contributor}. */
  public void delete(String hunt) { door.delete("hunts/{hunt}", hunt).permission(Roles.CONTRIBUTOR).send(); }

  /** Links of hunts to queries and bookmarks. */
  public HuntRelations relations() { return new HuntRelations(door); }

  /** Remarks on hunts. */
  public HuntComments comments() { return new HuntComments(door); }
}
