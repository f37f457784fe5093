package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that happened to a mail. */
public final class TimelineEvent extends JsonModel {
  private TimelineEvent(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TimelineEvent of(Map<String, Object> json) { return new TimelineEvent(json); }

  /** When it happened. */
  public Optional<Instant> eventDateTime() { return instant("eventDateTime"); }

  /** More about it. */
  public Optional<String> eventDetails() { return text("eventDetails"); }

  /** What came of it. */
  public Optional<String> eventResult() { return text("eventResult"); }

  /** Who caused it. */
  public Optional<EventSource> eventSource() { return open("eventSource", EventSource::of); }

  /** The threats that were seen then. */
  public List<String> eventThreats() { return texts("eventThreats"); }

  /** What happened. */
  public Optional<TimelineEventType> eventType() { return open("eventType", TimelineEventType::of); }
}
