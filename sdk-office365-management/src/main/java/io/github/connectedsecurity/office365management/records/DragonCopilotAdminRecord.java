package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.ModifiedProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An administrator changed Dragon Copilot. */
public final class DragonCopilotAdminRecord extends AuditRecord {
  private DragonCopilotAdminRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DragonCopilotAdminRecord of(Map<String, Object> json) { return new DragonCopilotAdminRecord(json); }

  /** The environment. */
  public Optional<String> environmentId() { return text("EnvironmentId"); }

  /** Physician, Nursing or Radiology. */
  public Optional<String> productType() { return text("ProductType"); }

  /** What was changed. */
  public List<ModifiedProperty> modifiedProperties() { return objects("ModifiedProperties", ModifiedProperty::of); }
}
