package io.github.connectedsecurity.sentinel.model.watchlists;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a watchlist is; from version 2025-06-01 on. */
public record WatchlistState(String value) implements OpenValue {
  private static final KnownValues<WatchlistState> KNOWN = new KnownValues<>(WatchlistState::new);

  /** Not begun. */
  public static final WatchlistState NEW = KNOWN.add("New");
  /** Its items are being read. */
  public static final WatchlistState IN_PROGRESS = KNOWN.add("InProgress");
  /** Its items are being stored. */
  public static final WatchlistState UPLOADING = KNOWN.add("Uploading");
  /** It is being deleted. */
  public static final WatchlistState DELETING = KNOWN.add("Deleting");
  /** Ready. */
  public static final WatchlistState SUCCEEDED = KNOWN.add("Succeeded");
  /** Could not be made. */
  public static final WatchlistState FAILED = KNOWN.add("Failed");
  /** Stopped. */
  public static final WatchlistState CANCELED = KNOWN.add("Canceled");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static WatchlistState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<WatchlistState> known() { return KNOWN.all(); }
}
