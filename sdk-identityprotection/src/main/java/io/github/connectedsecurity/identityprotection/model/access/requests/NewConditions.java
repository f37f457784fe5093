package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.access.AgentRiskLevels;
import io.github.connectedsecurity.identityprotection.model.access.ClientAppKind;
import io.github.connectedsecurity.identityprotection.model.access.InsiderRiskLevels;
import java.util.List;

/** When a policy is to apply. */
public final class NewConditions extends JsonBody<NewConditions> {
  private NewConditions() {}

  /** Starts with nothing set. */
  public static NewConditions create() { return new NewConditions(); }

  /** The agents' risk; understood by beta only. */
  public NewConditions agentIdRiskLevels(List<AgentRiskLevels> agentIdRiskLevels) {
    return set("agentIdRiskLevels", String.join(",", agentIdRiskLevels.stream().map(AgentRiskLevels::value).toList()));
  }

  /** Empties agentIdRiskLevels at the service. */
  public NewConditions clearAgentIdRiskLevels() { return clear("agentIdRiskLevels"); }

  /** The applications; must be given for a new policy. */
  public NewConditions applications(NewApplicationCondition applications) { return set("applications", applications); }

  /** The flows of authentication. */
  public NewConditions authenticationFlows(NewAuthenticationFlowCondition authenticationFlows) { return set("authenticationFlows", authenticationFlows); }

  /** Empties authenticationFlows at the service. */
  public NewConditions clearAuthenticationFlows() { return clear("authenticationFlows"); }

  /** The workloads, for policies on workload identities. */
  public NewConditions clientApplications(NewClientApplicationCondition clientApplications) { return set("clientApplications", clientApplications); }

  /** Empties clientApplications at the service. */
  public NewConditions clearClientApplications() { return clear("clientApplications"); }

  /** The kinds of clients; all unless set. */
  public NewConditions clientAppTypes(List<ClientAppKind> clientAppTypes) { return set("clientAppTypes", clientAppTypes); }

  /** The devices. */
  public NewConditions devices(NewDeviceCondition devices) { return set("devices", devices); }

  /** Empties devices at the service. */
  public NewConditions clearDevices() { return clear("devices"); }

  /** The insider risk. */
  public NewConditions insiderRiskLevels(List<InsiderRiskLevels> insiderRiskLevels) {
    return set("insiderRiskLevels", String.join(",", insiderRiskLevels.stream().map(InsiderRiskLevels::value).toList()));
  }

  /** Empties insiderRiskLevels at the service. */
  public NewConditions clearInsiderRiskLevels() { return clear("insiderRiskLevels"); }

  /** The places. */
  public NewConditions locations(NewLocationCondition locations) { return set("locations", locations); }

  /** Empties locations at the service. */
  public NewConditions clearLocations() { return clear("locations"); }

  /** The devices' families. */
  public NewConditions platforms(NewPlatformCondition platforms) { return set("platforms", platforms); }

  /** Empties platforms at the service. */
  public NewConditions clearPlatforms() { return clear("platforms"); }

  /** The workloads' risk. */
  public NewConditions servicePrincipalRiskLevels(List<RiskLevel> servicePrincipalRiskLevels) {
    return set("servicePrincipalRiskLevels", servicePrincipalRiskLevels);
  }

  /** The sign-in's risk; an empty list for any. */
  public NewConditions signInRiskLevels(List<RiskLevel> signInRiskLevels) { return set("signInRiskLevels", signInRiskLevels); }

  /** The users' risk; an empty list for any. */
  public NewConditions userRiskLevels(List<RiskLevel> userRiskLevels) { return set("userRiskLevels", userRiskLevels); }

  /** The users; needed unless workloads are named. */
  public NewConditions users(NewUserCondition users) { return set("users", users); }
}
