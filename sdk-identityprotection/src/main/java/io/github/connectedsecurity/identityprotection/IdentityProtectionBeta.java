package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Http;
import java.util.function.Supplier;

/** What only beta has: it may change or go without notice. */
public final class IdentityProtectionBeta {
  private final Http risk;
  private final Supplier<Http> agents;

  IdentityProtectionBeta(Http risk, Supplier<Http> agents) {
    this.risk = risk;
    this.agents = agents;
  }

  /**
   * Agents at risk.
   *
   * @throws IllegalArgumentException when the client's cloud has none: only the worldwide one has
   */
  public RiskyAgents riskyAgents() { return new RiskyAgents(agents.get()); }

  /** Sign-ins of all kinds, with what beta adds. */
  public BetaSignIns signIns() { return new BetaSignIns(risk); }

  /** Signs of risk of users, with the technique of MITRE ATT&amp;CK. */
  public RiskDetections riskDetections() { return new RiskDetections(risk); }

  /** Signs of risk of workloads, with the technique of MITRE ATT&amp;CK. */
  public ServicePrincipalRiskDetections servicePrincipalRiskDetections() { return new ServicePrincipalRiskDetections(risk); }
}
