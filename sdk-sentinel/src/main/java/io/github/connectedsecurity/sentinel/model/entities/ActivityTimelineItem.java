package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Many events told as one. */
public final class ActivityTimelineItem extends TimelineItem {
  private ActivityTimelineItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityTimelineItem of(Map<String, Object> json) { return new ActivityTimelineItem(json); }

  /** The query that found it. */
  public Optional<String> queryId() { return text("queryId"); }

  /** Start of the bucket it was counted in. */
  public Optional<Instant> bucketStartTimeUTC() { return instant("bucketStartTimeUTC"); }

  /** End of that bucket. */
  public Optional<Instant> bucketEndTimeUTC() { return instant("bucketEndTimeUTC"); }

  /** Time of its first event. */
  public Optional<Instant> firstActivityTimeUTC() { return instant("firstActivityTimeUTC"); }

  /** Time of its last event. */
  public Optional<Instant> lastActivityTimeUTC() { return instant("lastActivityTimeUTC"); }

  /** What happened. */
  public Optional<String> content() { return text("content"); }

  /** The same in short. */
  public Optional<String> title() { return text("title"); }
}
