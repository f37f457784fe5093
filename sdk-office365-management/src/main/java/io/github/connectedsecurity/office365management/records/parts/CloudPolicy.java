package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A policy within a configuration. */
public final class CloudPolicy extends JsonModel {
  private CloudPolicy(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudPolicy of(Map<String, Object> json) { return new CloudPolicy(json); }

  /** The policy. */
  public Optional<String> policyId() { return text("PolicyId"); }

  /** Its name. */
  public Optional<String> policyName() { return text("PolicyName"); }

  /** Its value. */
  public Optional<String> value() { return Loose.text(value("Value")); }

  /** Its settings. */
  public List<CloudPolicySetting> settings() { return objects("Settings", CloudPolicySetting::of); }
}
