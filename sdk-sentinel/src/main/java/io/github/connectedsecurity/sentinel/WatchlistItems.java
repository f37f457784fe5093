package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistItem;
import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistItemDraft;
import java.util.function.BiConsumer;

/** The rows of watchlists; 100,000 changes a month in all. */
public final class WatchlistItems {
  private final ArmDoor door;

  WatchlistItems(ArmDoor door) { this.door = door; }

  /** Lists the rows of a watchlist. {@code GET /Microsoft.SecurityInsights/watchlists/{alias}/watchlistItems}; {@code Microsoft Sentinel Reader}. */
  public Paged<WatchlistItem> list(String alias) {
    return door.get("watchlists/{alias}/watchlistItems", alias).permission(Roles.READER).paged(ArmDoor.PAGES, WatchlistItem::of);
  }

  /** Reads one row. {@code GET /Microsoft.SecurityInsights/watchlists/{alias}/watchlistItems/{item}}; {@code Microsoft Sentinel Reader}. */
  public WatchlistItem get(String alias, String item) {
    return door.get("watchlists/{alias}/watchlistItems/{item}", alias, item).permission(Roles.READER).as(WatchlistItem::of);
  }

  /**
   * Makes a row, under a name that the caller picks, usually a new UUID. What exists under it is changed with {@link #edit}. {@code PUT
   * /Microsoft.SecurityInsights/watchlists/{alias}/watchlistItems/{item}}; {@code Microsoft Sentinel Contributor}.
   */
  public WatchlistItem put(String alias, String item, WatchlistItemDraft draft) {
    return door.put("watchlists/{alias}/watchlistItems/{item}", alias, item).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft)).as(WatchlistItem::of);
  }

  /**
   * Reads a row, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was faster, so
   * the change may run several times. Nothing that it does not touch is cleared. {@code PUT
   * /Microsoft.SecurityInsights/watchlists/{alias}/watchlistItems/{item}}; {@code Microsoft Sentinel Contributor}.
   */
  public WatchlistItem edit(String alias, String item, BiConsumer<WatchlistItem, WatchlistItemDraft> change) {
    return Edits.run(door, () -> get(alias, item), read -> WatchlistItemDraft.from(read.properties()), change,
        whole -> door.put("watchlists/{alias}/watchlistItems/{item}", alias, item).permission(Roles.CONTRIBUTOR).body(whole).as(WatchlistItem::of));
  }

  /**
   * Deletes a row; one that is gone already is no error. {@code DELETE
   * /Microsoft.SecurityInsights/watchlists/{alias}/watchlistItems/{item}}; {@code Microsoft Sentinel Contributor}.
   */
  public void delete(String alias, String item) { door.delete("watchlists/{alias}/watchlistItems/{item}", alias, item).permission(Roles.CONTRIBUTOR).send(); }
}
