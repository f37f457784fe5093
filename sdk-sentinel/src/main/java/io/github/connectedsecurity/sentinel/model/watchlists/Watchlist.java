package io.github.connectedsecurity.sentinel.model.watchlists;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A table of one's own that queries can join, named by its alias. */
public final class Watchlist extends ArmResource {
  private Watchlist(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Watchlist of(Map<String, Object> json) { return new Watchlist(json); }

  /** What a watchlist is and where its items came from. */
  public WatchlistProperties properties() { return properties(WatchlistProperties::of); }
}
