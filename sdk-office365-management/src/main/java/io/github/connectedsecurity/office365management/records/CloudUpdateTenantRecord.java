package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.ExclusionWindow;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tenant's settings of Cloud Update were changed. */
public final class CloudUpdateTenantRecord extends AuditRecord {
  private CloudUpdateTenantRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudUpdateTenantRecord of(Map<String, Object> json) { return new CloudUpdateTenantRecord(json); }

  /** Times without updates. */
  public List<ExclusionWindow> profileExclusionWindows() { return objects("ProfileExclusionWindows", ExclusionWindow::of); }

  /** Groups without updates. */
  public List<NameValue> exclusionList() { return objects("ExclusionList", NameValue::of); }

  /** The key that joins devices to the tenant. */
  public Optional<String> tak() { return Loose.text(value("TAK")); }
}
