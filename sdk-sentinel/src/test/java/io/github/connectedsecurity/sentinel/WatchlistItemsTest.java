package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistItem;
import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistItemDraft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatchlistItemsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/watchlists/a1/watchlistItems", "2025-06-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.watchlists().items().list("a1").stream().toList(), List.of(WatchlistItem.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/watchlists/a1/watchlistItems/i2", "2025-06-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.watchlists().items().get("a1", "i2"), WatchlistItem.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/watchlists/a1/watchlistItems/i2", "2025-06-01", "{\"properties\": {\"itemsKeyValue\": {\"k\": \"v\"}}}",
            "ONE", "Microsoft Sentinel Contributor")
            .calling(w -> w.watchlists().items().put("a1", "i2", WatchlistItemDraft.of(java.util.Map.of("k", "v"))), WatchlistItem.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/watchlists/a1/watchlistItems/i2", "2025-06-01", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.watchlists().items().delete("a1", "i2")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
