package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.watchlists.Watchlist;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatchlistsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/watchlists", "2025-06-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.watchlists().list().stream().toList(), List.of(Watchlist.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/watchlists/a1", "2025-06-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.watchlists().get("a1"), Watchlist.of(Case.one())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
