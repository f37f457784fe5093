package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a policy asks of activities in the tenant. */
public final class PolicyTenantScope extends JsonModel {
  private PolicyTenantScope(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PolicyTenantScope of(Map<String, Object> json) { return new PolicyTenantScope(json); }

  /** The activities that it speaks of. */
  public List<UserActivityTypes> activities() { return flags("activities", UserActivityTypes::of); }

  /** When content has to be handed over. */
  public Optional<ExecutionMode> executionMode() { return open("executionMode", ExecutionMode::of); }

  /** Where it holds. */
  public List<PolicyLocation> locations() { return objects("locations", PolicyLocation::of); }

  /** What it asks for; often none before content was looked at. */
  public List<DlpActionInfo> policyActions() { return objects("policyActions", DlpActionInfo::of); }

  /** For whom. */
  public Optional<PolicyBinding> policyScope() { return object("policyScope", PolicyBinding::of); }
}
