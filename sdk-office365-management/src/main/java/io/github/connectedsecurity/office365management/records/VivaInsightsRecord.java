package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.ModifiedProperty;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of Viva Insights. */
public final class VivaInsightsRecord extends AuditRecord {
  private VivaInsightsRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static VivaInsightsRecord of(Map<String, Object> json) { return new VivaInsightsRecord(json); }

  /** The user's role. */
  public Optional<String> wpaUserRole() { return text("WpaUserRole"); }

  /** What was changed. */
  public List<ModifiedProperty> modifiedProperties() { return objects("ModifiedProperties", ModifiedProperty::of); }

  /** More about it. */
  public List<NameValue> operationDetails() { return objects("OperationDetails", NameValue::of); }
}
