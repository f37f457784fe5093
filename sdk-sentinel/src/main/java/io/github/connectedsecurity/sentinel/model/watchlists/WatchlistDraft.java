package io.github.connectedsecurity.sentinel.model.watchlists;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A watchlist. */
public final class WatchlistDraft extends JsonBody<WatchlistDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("watchlistId", "created", "updated", "createdBy", "updatedBy", "isDeleted", "tenantId", "uploadStatus", "provisioningState");

  private WatchlistDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName its name for people
   * @param provider who provides it
   * @param itemsSearchKey the column that lookups use; must be in the content
   */
  public static WatchlistDraft of(String displayName, String provider, String itemsSearchKey) {
    return new WatchlistDraft().set("displayName", displayName).set("provider", provider).set("itemsSearchKey", itemsSearchKey);
  }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static WatchlistDraft from(WatchlistProperties read) { return new WatchlistDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Replaces its name for people. */
  public WatchlistDraft displayName(String displayName) { return set("displayName", displayName); }

  /** Replaces who provides it. */
  public WatchlistDraft provider(String provider) { return set("provider", provider); }

  /** Replaces the column that lookups use; must be in the content. */
  public WatchlistDraft itemsSearchKey(String itemsSearchKey) { return set("itemsSearchKey", itemsSearchKey); }

  /** {@code Local file} or {@code Remote storage}; the file's name from version 2025-06-01 on. */
  public WatchlistDraft source(String source) { return set("source", source); }

  /** {@code Local} or {@code AzureStorage}; from version 2025-06-01 on. */
  public WatchlistDraft sourceType(String sourceType) { return set("sourceType", sourceType); }

  /** Says what it is for. */
  public WatchlistDraft description(String description) { return set("description", description); }

  /** Its labels. */
  public WatchlistDraft labels(List<String> labels) { return set("labels", labels); }

  /** How long items count if they do not say. */
  public WatchlistDraft defaultDuration(Duration defaultDuration) { return set("defaultDuration", defaultDuration); }

  /** Lines before the header. */
  public WatchlistDraft numberOfLinesToSkip(int numberOfLinesToSkip) { return set("numberOfLinesToSkip", numberOfLinesToSkip); }

  /** The items as CSV, up to 3.8 MB; lines end in a line feed. */
  public WatchlistDraft rawContent(String rawContent) { return set("rawContent", rawContent); }

  /** {@code text/csv}; TSV from version 2025-06-01 on. */
  public WatchlistDraft contentType(String contentType) { return set("contentType", contentType); }

  /** Its type. */
  public WatchlistDraft watchlistType(String watchlistType) { return set("watchlistType", watchlistType); }
}
