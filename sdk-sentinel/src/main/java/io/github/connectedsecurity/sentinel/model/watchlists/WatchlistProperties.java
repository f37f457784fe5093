package io.github.connectedsecurity.sentinel.model.watchlists;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.UserInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a watchlist is and where its items came from. */
public final class WatchlistProperties extends JsonModel {
  private WatchlistProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WatchlistProperties of(Map<String, Object> json) { return new WatchlistProperties(json); }

  /** Its id in the logs. */
  public Optional<String> watchlistId() { return text("watchlistId"); }

  /** Its name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Who provides it, such as {@code Microsoft}. */
  public Optional<String> provider() { return text("provider"); }

  /** {@code Local file} or {@code Remote storage}; the file's name from version 2025-06-01 on. */
  public Optional<String> source() { return text("source"); }

  /** {@code Local} or {@code AzureStorage}; from version 2025-06-01 on. */
  public Optional<String> sourceType() { return text("sourceType"); }

  /** When it was made. */
  public Optional<Instant> created() { return instant("created"); }

  /** When it last changed. */
  public Optional<Instant> updated() { return instant("updated"); }

  /** Who made it. */
  public Optional<UserInfo> createdBy() { return object("createdBy", UserInfo::of); }

  /** Who changed it last. */
  public Optional<UserInfo> updatedBy() { return object("updatedBy", UserInfo::of); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** Its type, as {@code watchlist}. */
  public Optional<String> watchlistType() { return text("watchlistType"); }

  /** The name that queries call it by. */
  public Optional<String> watchlistAlias() { return text("watchlistAlias"); }

  /** Whether it is gone. */
  public Optional<Boolean> isDeleted() { return bool("isDeleted"); }

  /** Its labels. */
  public List<String> labels() { return texts("labels"); }

  /** How long items count if they do not say. */
  public Optional<Duration> defaultDuration() { return duration("defaultDuration"); }

  /** The tenant. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** Lines before the header. */
  public Optional<Integer> numberOfLinesToSkip() { return int32("numberOfLinesToSkip"); }

  /** The content as CSV; sent, hardly ever returned. */
  public Optional<String> rawContent() { return text("rawContent"); }

  /** The column that lookups use. */
  public Optional<String> itemsSearchKey() { return text("itemsSearchKey"); }

  /** {@code text/csv}; TSV from version 2025-06-01 on. */
  public Optional<String> contentType() { return text("contentType"); }

  /** How far its items are. */
  public Optional<UploadStatus> uploadStatus() { return open("uploadStatus", UploadStatus::of); }

  /** How far it is itself. */
  public Optional<WatchlistState> provisioningState() { return open("provisioningState", WatchlistState::of); }
}
