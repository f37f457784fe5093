package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A policy of data loss prevention that matched. */
public final class PolicyDetails extends JsonModel {
  private PolicyDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PolicyDetails of(Map<String, Object> json) { return new PolicyDetails(json); }

  /** The policy. */
  public Optional<String> policyId() { return text("PolicyId"); }

  /** The policy's name. */
  public Optional<String> policyName() { return text("PolicyName"); }

  /** Those of its rules that matched. */
  public List<DlpRule> rules() { return objects("Rules", DlpRule::of); }
}
