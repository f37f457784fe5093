package io.github.connectedsecurity.sentinel.model.watchlists;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A row of a watchlist. */
public final class WatchlistItem extends ArmResource {
  private WatchlistItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WatchlistItem of(Map<String, Object> json) { return new WatchlistItem(json); }

  /** Its values. */
  public WatchlistItemProperties properties() { return properties(WatchlistItemProperties::of); }
}
