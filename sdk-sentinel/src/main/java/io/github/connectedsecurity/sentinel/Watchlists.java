package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.polling.Polling;
import io.github.connectedsecurity.sentinel.model.watchlists.Watchlist;
import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistDraft;
import java.time.Duration;
import java.util.function.BiConsumer;

/** Tables of one's own that queries can join. */
public final class Watchlists {
  private final ArmDoor door;

  Watchlists(ArmDoor door) { this.door = door; }

  /** Lists all watchlists. {@code GET /Microsoft.SecurityInsights/watchlists}; {@code Microsoft Sentinel Reader}. */
  public Paged<Watchlist> list() { return door.get("watchlists").permission(Roles.READER).paged(ArmDoor.PAGES, Watchlist::of); }

  /** Reads one watchlist; its content does not come back. {@code GET /Microsoft.SecurityInsights/watchlists/{alias}}; {@code Microsoft Sentinel Reader}. */
  public Watchlist get(String alias) { return door.get("watchlists/{alias}", alias).permission(Roles.READER).as(Watchlist::of); }

  /**
   * Makes a watchlist with its items, or replaces its data. The items follow: where the service answers with an operation, that is
   * followed, and with versions before 2025-06-01, which do not, {@link #awaitUpload} tells when they are there. Content in the request
   * is limited to 3.8 MB. {@code PUT /Microsoft.SecurityInsights/watchlists/{alias}}; {@code Microsoft Sentinel Contributor}.
   *
   * @throws IllegalArgumentException when the content is larger
   */
  public LongRunning<Watchlist> put(String alias, WatchlistDraft draft) {
    WatchlistLimits.check(draft);
    ApiResponse answer = door.put("watchlists/{alias}", alias).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft)).send();
    return LongRunning.of(door.http(), answer, door.link("watchlists/" + alias), Watchlist::of);
  }

  /**
   * Reads a watchlist, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was
   * faster. Its items stay. {@code PUT /Microsoft.SecurityInsights/watchlists/{alias}}; {@code Microsoft Sentinel Contributor}.
   */
  public Watchlist edit(String alias, BiConsumer<Watchlist, WatchlistDraft> change) {
    return Edits.run(door, () -> get(alias), read -> WatchlistDraft.from(read.properties()), change,
        whole -> door.put("watchlists/{alias}", alias).permission(Roles.CONTRIBUTOR).body(whole).as(Watchlist::of));
  }

  /**
   * Deletes a watchlist with its items; refused while its items are being stored. From version 2025-06-01 on that takes its time, and the
   * operation tells when it is done; before, it is done at once. {@code DELETE /Microsoft.SecurityInsights/watchlists/{alias}};
   * {@code Microsoft Sentinel Contributor}.
   */
  public LongRunning<Watchlist> delete(String alias) {
    ApiResponse answer = door.delete("watchlists/{alias}", alias).permission(Roles.CONTRIBUTOR).send();
    return LongRunning.of(door.http(), answer, "", Watchlist::of);
  }

  /** Takes up an operation whose {@link LongRunning#token} was stored, such as by a process that ended meanwhile. */
  public LongRunning<Watchlist> resume(String token) { return LongRunning.resume(door.http(), token, Watchlist::of); }

  /**
   * Waits until the items of a watchlist are stored, by reading it.
   *
   * @throws io.github.connectedsecurity.core.errors.DeadlineExceededException when they are not within this time
   */
  public Watchlist awaitUpload(String alias, Duration deadline) {
    return Polling.until(door.http().exchange(), () -> get(alias), WatchlistLimits::isComplete).await(deadline);
  }

  /** The items of watchlists. */
  public WatchlistItems items() { return new WatchlistItems(door); }
}
