package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.CloudPolicy;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import io.github.connectedsecurity.office365management.records.parts.PrioritySetting;
import io.github.connectedsecurity.office365management.records.values.PolicyScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A configuration of Cloud Policy was changed. */
public final class CloudPolicyRecord extends AuditRecord {
  private CloudPolicyRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudPolicyRecord of(Map<String, Object> json) { return new CloudPolicyRecord(json); }

  /** The configuration. */
  public Optional<String> configId() { return text("ConfigId"); }

  /** Its name. */
  public Optional<String> configName() { return text("ConfigName"); }

  /** What it is for. */
  public Optional<String> description() { return text("Description"); }

  /** For whom it counts. */
  public Optional<PolicyScope> configScope() { return Loose.text(value("ConfigScope")).map(PolicyScope::of); }

  /** The groups that it counts for. */
  public List<NameValue> groups() { return objects("Groups", NameValue::of); }

  /** Its rank. */
  public Optional<Integer> priority() { return int32("Priority"); }

  /** Its policies. */
  public List<CloudPolicy> policies() { return objects("Policies", CloudPolicy::of); }

  /** The ranks of all. */
  public List<PrioritySetting> priorities() { return objects("Priorities", PrioritySetting::of); }
}
