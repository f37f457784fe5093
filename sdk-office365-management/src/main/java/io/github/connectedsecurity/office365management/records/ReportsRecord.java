package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.ModifiedProperty;
import java.util.List;
import java.util.Map;

/** A setting of the usage reports was changed. */
public final class ReportsRecord extends AuditRecord {
  private ReportsRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ReportsRecord of(Map<String, Object> json) { return new ReportsRecord(json); }

  /** What was changed. */
  public List<ModifiedProperty> modifiedProperties() { return objects("ModifiedProperties", ModifiedProperty::of); }
}
