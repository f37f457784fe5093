package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A sender was put on a list of restricted ones, or taken off. */
public final class HygieneRecord extends AuditRecord {
  private HygieneRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HygieneRecord of(Map<String, Object> json) { return new HygieneRecord(json); }

  /** More about it. */
  public Optional<String> audit() { return text("Audit"); }

  /** Listed or Delisted. */
  public Optional<String> event() { return text("Event"); }

  /** The kind of event. */
  public Optional<Long> eventId() { return int64("EventId"); }

  /** The sender. */
  public Optional<String> eventValue() { return text("EventValue"); }

  /** Why. */
  public Optional<String> reason() { return text("Reason"); }
}
