package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.polling.Polling;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.RiskyUser;
import io.github.connectedsecurity.identityprotection.model.RiskyUserHistoryItem;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;

/** Users at risk, and what an administrator can say about them. Needs licence P2 for all there is to read. */
public final class RiskyUsers {
  private static final String READ = "IdentityRiskyUser.Read.All";
  private static final String WRITE = "IdentityRiskyUser.ReadWrite.All";

  private static final Duration SHORTEST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Http http;

  RiskyUsers(Http http) { this.http = http; }

  /** Lists all users that are or were at risk. {@code GET /identityProtection/riskyUsers}; {@code IdentityRiskyUser.Read.All}. */
  public Paged<RiskyUser> list() { return list(q -> {}); }

  /**
   * Lists users that are or were at risk. Filters take {@link RiskyUserFields}; a page holds up to 500.
   * {@code GET /identityProtection/riskyUsers}; {@code IdentityRiskyUser.Read.All}.
   */
  public Paged<RiskyUser> list(Consumer<ODataQuery> query) {
    return read("identityProtection/riskyUsers").query(ODataQuery.of(RiskyUserFields.RULES, query)).paged(RiskyUser::of);
  }

  /** Reads one user's risk, by the user's object id. {@code GET /identityProtection/riskyUsers/{id}}; {@code IdentityRiskyUser.Read.All}. */
  public RiskyUser get(String id) { return read("identityProtection/riskyUsers/{id}", id).as(json -> RiskyUser.of(Entity.of(json))); }

  /**
   * Waits until the service has finished with the latest action on a user, and reads the user's risk then; until then what is read lags.
   *
   * @throws io.github.connectedsecurity.core.errors.DeadlineExceededException when it has not finished within this time
   */
  public RiskyUser settled(String id, Duration deadline) {
    return Polling.until(http.exchange(), () -> get(id), user -> !user.isProcessing().orElse(false)).every(SHORTEST, LONGEST).await(deadline);
  }

  /**
   * Lists what became of a user's risk over time. The items' ids may all be the user's own: tell them apart by their place.
   * {@code GET /identityProtection/riskyUsers/{id}/history}; {@code IdentityRiskyUser.Read.All}.
   */
  public Paged<RiskyUserHistoryItem> history(String id) {
    return read("identityProtection/riskyUsers/{id}/history", id).paged(RiskyUserHistoryItem::of);
  }

  /** Reads one item of a user's history. {@code GET /identityProtection/riskyUsers/{id}/history/{itemId}}; {@code IdentityRiskyUser.Read.All}. */
  public RiskyUserHistoryItem historyItem(String id, String itemId) {
    return read("identityProtection/riskyUsers/{id}/history/{itemId}", id, itemId).as(json -> RiskyUserHistoryItem.of(Entity.of(json)));
  }

  /**
   * Calls users compromised: their risk becomes high. It ends no session; see {@link Users#revokeSessions}. Goes out in chunks of 60
   * ids, one a second, each sent once; the report names what became of each chunk.
   * {@code POST /identityProtection/riskyUsers/confirmCompromised}; {@code IdentityRiskyUser.ReadWrite.All}.
   */
  public ActionReport confirmCompromised(Collection<String> userIds) { return confirmCompromised(userIds, chunk -> {}); }

  /** As {@link #confirmCompromised(Collection)}, telling each chunk's result as it comes: a thousand users take 17 seconds. */
  public ActionReport confirmCompromised(Collection<String> userIds, Consumer<ChunkResult> heard) { return act("confirmCompromised").run(userIds, heard); }

  /**
   * Calls users safe after a look at them: their risk becomes none, and the service learns from it. In chunks as
   * {@link #confirmCompromised}. {@code POST /identityProtection/riskyUsers/confirmSafe}; {@code IdentityRiskyUser.ReadWrite.All}.
   */
  public ActionReport confirmSafe(Collection<String> userIds) { return confirmSafe(userIds, chunk -> {}); }

  /** As {@link #confirmSafe(Collection)}, telling each chunk's result as it comes. */
  public ActionReport confirmSafe(Collection<String> userIds, Consumer<ChunkResult> heard) { return act("confirmSafe").run(userIds, heard); }

  /**
   * Sets users' risk aside without a verdict: it becomes none. In chunks as {@link #confirmCompromised}.
   * {@code POST /identityProtection/riskyUsers/dismiss}; {@code IdentityRiskyUser.ReadWrite.All}.
   */
  public ActionReport dismiss(Collection<String> userIds) { return dismiss(userIds, chunk -> {}); }

  /** As {@link #dismiss(Collection)}, telling each chunk's result as it comes. */
  public ActionReport dismiss(Collection<String> userIds, Consumer<ChunkResult> heard) { return act("dismiss").run(userIds, heard); }

  private IdAction act(String action) {
    return new IdAction("userIds", () -> http.post("identityProtection/riskyUsers/{action}", action).permission(WRITE).quota(IdentityQuotas.RISK));
  }

  private Call read(String template, Object... arguments) { return http.get(template, arguments).permission(READ).quota(IdentityQuotas.RISK); }
}
