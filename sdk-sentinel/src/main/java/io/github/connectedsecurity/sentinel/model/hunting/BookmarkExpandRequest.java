package io.github.connectedsecurity.sentinel.model.hunting;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;

/** Asks for what is connected to a bookmark. */
public final class BookmarkExpandRequest extends JsonBody<BookmarkExpandRequest> {
  private BookmarkExpandRequest() {}

  /** Starts with nothing set. */
  public static BookmarkExpandRequest create() { return new BookmarkExpandRequest(); }

  /** Which connection; from an entity query of the kind Expansion. */
  public BookmarkExpandRequest expansionId(String expansionId) { return set("expansionId", expansionId); }

  /** Looks from here on. */
  public BookmarkExpandRequest startTime(Instant startTime) { return set("startTime", startTime); }

  /** Looks up to here. */
  public BookmarkExpandRequest endTime(Instant endTime) { return set("endTime", endTime); }
}
