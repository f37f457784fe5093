package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of Viva Pulse. */
public final class VivaPulseRecord extends AuditRecord {
  private VivaPulseRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static VivaPulseRecord of(Map<String, Object> json) { return new VivaPulseRecord(json); }

  /** What was done. */
  public Optional<String> eventName() { return text("EventName"); }

  /** The pulse. */
  public Optional<String> pulseId() { return text("PulseId"); }

  /** More about it. */
  public List<NameValue> eventDetails() { return objects("EventDetails", NameValue::of); }
}
