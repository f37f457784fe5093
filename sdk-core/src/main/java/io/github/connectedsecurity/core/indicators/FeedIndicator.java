package io.github.connectedsecurity.core.indicators;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing to look for, as a feed tells it.
 *
 * @param value what to look for
 * @param title in a few words; the feed's own name for it, or the value
 * @param description in more words; may be empty
 * @param confidence how sure the author is, from 0 to 100
 * @param labels the author's tags
 * @param validFrom since when it counts
 * @param validUntil until when
 * @param sourceId how the feed knows it
 */
public record FeedIndicator(IndicatorValue value, String title, String description, Optional<Integer> confidence, List<String> labels,
    Optional<Instant> validFrom, Optional<Instant> validUntil, Optional<String> sourceId) {
  /** Copies the labels. */
  public FeedIndicator {
    labels = List.copyOf(labels);
  }
}
