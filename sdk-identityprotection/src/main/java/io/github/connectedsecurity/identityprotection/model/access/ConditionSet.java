package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a policy applies: all conditions together. */
public final class ConditionSet extends JsonModel {
  private ConditionSet(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConditionSet of(Map<String, Object> json) { return new ConditionSet(json); }

  /** The agents' risk; sent by beta only. */
  public List<AgentRiskLevels> agentIdRiskLevels() { return flags("agentIdRiskLevels", AgentRiskLevels::of); }

  /** The applications. */
  public Optional<ApplicationCondition> applications() { return object("applications", ApplicationCondition::of); }

  /** The flows of authentication. */
  public Optional<AuthenticationFlowCondition> authenticationFlows() { return object("authenticationFlows", AuthenticationFlowCondition::of); }

  /** The workloads. */
  public Optional<ClientApplicationCondition> clientApplications() { return object("clientApplications", ClientApplicationCondition::of); }

  /** The kinds of clients. */
  public List<ClientAppKind> clientAppTypes() { return opens("clientAppTypes", ClientAppKind::of); }

  /** The devices. */
  public Optional<DeviceCondition> devices() { return object("devices", DeviceCondition::of); }

  /** The insider risk. */
  public List<InsiderRiskLevels> insiderRiskLevels() { return flags("insiderRiskLevels", InsiderRiskLevels::of); }

  /** The places. */
  public Optional<LocationCondition> locations() { return object("locations", LocationCondition::of); }

  /** The devices' families. */
  public Optional<PlatformCondition> platforms() { return object("platforms", PlatformCondition::of); }

  /** The workloads' risk. */
  public List<RiskLevel> servicePrincipalRiskLevels() { return opens("servicePrincipalRiskLevels", RiskLevel::of); }

  /** The sign-in's risk. */
  public List<RiskLevel> signInRiskLevels() { return opens("signInRiskLevels", RiskLevel::of); }

  /** The users' risk. */
  public List<RiskLevel> userRiskLevels() { return opens("userRiskLevels", RiskLevel::of); }

  /** The users. */
  public Optional<UserCondition> users() { return object("users", UserCondition::of); }
}
