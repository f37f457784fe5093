package io.github.connectedsecurity.office365management.collector;

import io.github.connectedsecurity.office365management.model.ContentItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far one content type has come. Everything before {@code settled} is done for good; of what became available since then, the
 * blobs in {@code done} are, because the service may list others of that time later.
 */
final class FeedState {
  private Instant settled;
  private final Map<Fingerprint, Long> done = new LinkedHashMap<>();
  private final List<Postponed> postponed = new ArrayList<>();

  FeedState(Instant settled) { this.settled = settled; }

  Instant settled() { return settled; }

  /** Moves on, and forgets the blobs before. */
  void settle(Instant moment) {
    settled = moment;
    done.values().removeIf(second -> second < moment.getEpochSecond());
  }

  boolean isDone(ContentItem blob) { return done.containsKey(key(blob)); }

  void done(ContentItem blob, Instant listedFrom) {
    long second = blob.contentCreated().orElse(listedFrom).getEpochSecond();
    done.put(key(blob), Math.max(second, listedFrom.getEpochSecond())); // as long as its window may be listed again
  }

  List<Postponed> postponed() { return postponed; }

  Map<Fingerprint, Long> doneBlobs() { return done; }

  static Fingerprint key(ContentItem blob) { return Fingerprint.of(blob.contentId().or(blob::contentUri).orElse(blob.toJson())); }

  /** What tells a record without an id apart: its place in its blob. */
  static String nameless(String contentId, int index) { return contentId + "#" + index; }

  /**
   * A blob to be tried again.
   *
   * @param refusals how often the service refused it
   */
  record Postponed(ContentItem blob, int refusals) {}
}
