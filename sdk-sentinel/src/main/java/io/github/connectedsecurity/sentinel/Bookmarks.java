package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.hunting.Bookmark;
import io.github.connectedsecurity.sentinel.model.hunting.BookmarkDraft;
import io.github.connectedsecurity.sentinel.model.hunting.BookmarkExpandRequest;
import io.github.connectedsecurity.sentinel.model.hunting.BookmarkExpansion;
import java.util.function.BiConsumer;

/** Rows of queries that hunters marked. */
public final class Bookmarks {
  private final ArmDoor door;

  Bookmarks(ArmDoor door) { this.door = door; }

  /** Lists all bookmarks. {@code GET /Microsoft.SecurityInsights/bookmarks}; {@code Microsoft Sentinel Reader}. */
  public Paged<Bookmark> list() { return door.get("bookmarks").permission(Roles.READER).paged(ArmDoor.PAGES, Bookmark::of); }

  /** Reads one bookmark. {@code GET /Microsoft.SecurityInsights/bookmarks/{bookmark}}; {@code Microsoft Sentinel Reader}. */
  public Bookmark get(String bookmark) { return door.get("bookmarks/{bookmark}", bookmark).permission(Roles.READER).as(Bookmark::of); }

  /**
   * Makes a bookmark, under a name that the caller picks, usually a new UUID. What exists under it is changed with {@link #edit}. {@code
   * PUT /Microsoft.SecurityInsights/bookmarks/{bookmark}}; {@code Microsoft Sentinel Contributor}.
   */
  public Bookmark put(String bookmark, BookmarkDraft draft) {
    return door.put("bookmarks/{bookmark}", bookmark).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft)).as(Bookmark::of);
  }

  /**
   * Reads a bookmark, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was
   * faster, so the change may run several times. Nothing that it does not touch is cleared. {@code PUT
   * /Microsoft.SecurityInsights/bookmarks/{bookmark}}; {@code Microsoft Sentinel Contributor}.
   */
  public Bookmark edit(String bookmark, BiConsumer<Bookmark, BookmarkDraft> change) {
    return Edits.run(door, () -> get(bookmark), read -> BookmarkDraft.from(read.properties()), change,
        whole -> door.put("bookmarks/{bookmark}", bookmark).permission(Roles.CONTRIBUTOR).body(whole).as(Bookmark::of));
  }

  /**
   * Deletes a bookmark; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/bookmarks/{bookmark}}; {@code
   * Microsoft Sentinel Contributor}.
   */
  public void delete(String bookmark) { door.delete("bookmarks/{bookmark}", bookmark).permission(Roles.CONTRIBUTOR).send(); }

  /**
   * Reads what is connected to a bookmark; in a preview version. {@code POST /Microsoft.SecurityInsights/bookmarks/{bookmark}/expand};
   * {@code Microsoft Sentinel Reader}.
   */
  public BookmarkExpansion expand(String bookmark, BookmarkExpandRequest request) {
    return door.preview().post("bookmarks/{bookmark}/expand", bookmark).permission(Roles.READER).body(request).repeatable().as(BookmarkExpansion::of);
  }

  /** Links of bookmarks to incidents and the like; in a preview version. */
  public BookmarkRelations relations() { return new BookmarkRelations(door.preview()); }
}
