package io.github.connectedsecurity.sentinel.model.watchlists;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.Map;
import java.util.Set;

/** A row of a watchlist. */
public final class WatchlistItemDraft extends JsonBody<WatchlistItemDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("watchlistItemType", "watchlistItemId", "tenantId", "isDeleted", "created", "updated", "createdBy", "updatedBy");

  private WatchlistItemDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param itemsKeyValue the values by column
   */
  public static WatchlistItemDraft of(Map<String, ?> itemsKeyValue) { return new WatchlistItemDraft().set("itemsKeyValue", itemsKeyValue); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static WatchlistItemDraft from(WatchlistItemProperties read) { return new WatchlistItemDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Replaces the values by column. */
  public WatchlistItemDraft itemsKeyValue(Map<String, ?> itemsKeyValue) { return set("itemsKeyValue", itemsKeyValue); }

  /** Which columns are entities. */
  public WatchlistItemDraft entityMapping(Map<String, ?> entityMapping) { return set("entityMapping", entityMapping); }
}
