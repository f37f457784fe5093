package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.watchlists.UploadStatus;
import io.github.connectedsecurity.sentinel.model.watchlists.Watchlist;
import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistDraft;
import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistState;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a watchlist may hold, and how it tells that its items are there. */
final class WatchlistLimits {
  private static final int MOST_BYTES = 3_800_000;
  private static final int LONGEST_LINE = 10_240;

  private WatchlistLimits() {}

  static void check(WatchlistDraft draft) {
    if (!(draft.toMap().get("rawContent") instanceof String content)) {
      return;
    }
    int bytes = content.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_BYTES) {
      throw new IllegalArgumentException("The content has " + bytes + " bytes, more than the 3.8 MB that one request takes; put larger lists into "
          + "a storage account and name that, or add the rest as items.");
    }
    int number = 1;
    for (String line : content.split("\n", -1)) {
      if (line.length() > LONGEST_LINE) {
        throw new IllegalArgumentException("Line " + number + " of the content has " + line.length() + " characters, more than the 10,240 allowed.");
      }
      number++;
    }
  }

  /** Versions tell it in one of two members; a list without either has no upload under way. */
  static boolean isComplete(Watchlist list) {
    boolean uploading = list.properties().uploadStatus().filter(status -> !status.equals(UploadStatus.COMPLETE)).isPresent();
    boolean working = list.properties().provisioningState()
        .filter(List.of(WatchlistState.NEW, WatchlistState.IN_PROGRESS, WatchlistState.UPLOADING)::contains).isPresent();
    return !uploading && !working;
  }
}
