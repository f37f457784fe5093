package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.sentinel.model.UserInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bookmark in a timeline. */
public final class BookmarkTimelineItem extends TimelineItem {
  private BookmarkTimelineItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BookmarkTimelineItem of(Map<String, Object> json) { return new BookmarkTimelineItem(json); }

  /** ARM id of the bookmark. */
  public Optional<String> azureResourceId() { return text("azureResourceId"); }

  /** Its name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What the hunter noted. */
  public Optional<String> notes() { return text("notes"); }

  /** End of the marked time. */
  public Optional<Instant> endTimeUtc() { return instant("endTimeUtc"); }

  /** Start of the marked time. */
  public Optional<Instant> startTimeUtc() { return instant("startTimeUtc"); }

  /** When the marked event happened. */
  public Optional<Instant> eventTime() { return instant("eventTime"); }

  /** Who set it. */
  public Optional<UserInfo> createdBy() { return object("createdBy", UserInfo::of); }

  /** Its labels. */
  public List<String> labels() { return texts("labels"); }
}
