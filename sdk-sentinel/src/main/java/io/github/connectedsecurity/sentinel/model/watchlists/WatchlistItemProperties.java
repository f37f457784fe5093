package io.github.connectedsecurity.sentinel.model.watchlists;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.UserInfo;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The values of a row of a watchlist. */
public final class WatchlistItemProperties extends JsonModel {
  private WatchlistItemProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WatchlistItemProperties of(Map<String, Object> json) { return new WatchlistItemProperties(json); }

  /** {@code watchlist-item}. */
  public Optional<String> watchlistItemType() { return text("watchlistItemType"); }

  /** Its id in the logs. */
  public Optional<String> watchlistItemId() { return text("watchlistItemId"); }

  /** The tenant. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** Whether it is gone. */
  public Optional<Boolean> isDeleted() { return bool("isDeleted"); }

  /** When it was made. */
  public Optional<Instant> created() { return instant("created"); }

  /** When it last changed. */
  public Optional<Instant> updated() { return instant("updated"); }

  /** Who made it. */
  public Optional<UserInfo> createdBy() { return object("createdBy", UserInfo::of); }

  /** Who changed it last. */
  public Optional<UserInfo> updatedBy() { return object("updatedBy", UserInfo::of); }

  /** The values by column. */
  public Map<String, Object> itemsKeyValue() { return bag("itemsKeyValue"); }

  /** Which columns are entities, in no fixed form. */
  public Map<String, Object> entityMapping() { return bag("entityMapping"); }
}
