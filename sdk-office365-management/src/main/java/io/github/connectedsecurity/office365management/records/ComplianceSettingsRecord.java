package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.SettingsChange;
import java.util.List;
import java.util.Map;

/** A setting of Compliance Manager was changed. */
public final class ComplianceSettingsRecord extends AuditRecord {
  private ComplianceSettingsRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceSettingsRecord of(Map<String, Object> json) { return new ComplianceSettingsRecord(json); }

  /** What was changed. */
  public List<SettingsChange> details() { return objects("Details", SettingsChange::of); }
}
