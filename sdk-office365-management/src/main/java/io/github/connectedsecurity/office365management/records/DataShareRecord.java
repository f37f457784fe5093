package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.DataShareInvitation;
import java.util.Map;
import java.util.Optional;

/** Somebody was invited to shared data. */
public final class DataShareRecord extends AuditRecord {
  private DataShareRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataShareRecord of(Map<String, Object> json) { return new DataShareRecord(json); }

  /** The invitation. */
  public Optional<DataShareInvitation> invitation() { return object("Invitation", DataShareInvitation::of); }
}
