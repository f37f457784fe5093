package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.AgentRiskDetection;
import io.github.connectedsecurity.identityprotection.model.RiskyAgent;
import java.util.Collection;
import java.util.function.Consumer;

/** Agents at risk, and what an administrator can say about them. Of beta, and in the worldwide cloud only. */
public final class RiskyAgents {
  private static final String READ = "IdentityRiskyAgent.Read.All";
  private static final String WRITE = "IdentityRiskyAgent.ReadWrite.All";
  private static final String DETECTIONS = "IdentityRiskEvent.Read.All";

  private final Http http;

  RiskyAgents(Http http) { this.http = http; }

  /** Lists all agents that are or were at risk. {@code GET /identityProtection/riskyAgents}; {@code IdentityRiskyAgent.Read.All}. */
  public Paged<RiskyAgent> list() { return list(q -> {}); }

  /**
   * Lists agents that are or were at risk, each as the class of its kind. Filters take {@link AgentFields}, and the service takes no page size.
   * {@code GET /identityProtection/riskyAgents}; {@code IdentityRiskyAgent.Read.All}.
   */
  public Paged<RiskyAgent> list(Consumer<ODataQuery> query) {
    return read(READ, "identityProtection/riskyAgents").query(ODataQuery.of(AgentFields.AGENTS, query)).paged(RiskyAgent::of);
  }

  /** Reads one agent's risk. {@code GET /identityProtection/riskyAgents/{id}}; {@code IdentityRiskyAgent.Read.All}. */
  public RiskyAgent get(String id) { return read(READ, "identityProtection/riskyAgents/{id}", id).as(json -> RiskyAgent.of(Entity.of(json))); }

  /** Lists signs of risk of agents. {@code GET /identityProtection/agentRiskDetections}; {@code IdentityRiskEvent.Read.All}. */
  public Paged<AgentRiskDetection> detections() { return detections(q -> {}); }

  /**
   * Lists signs of risk of agents. Filters take {@link AgentFields}; a page holds 20, up to 500 when asked.
   * {@code GET /identityProtection/agentRiskDetections}; {@code IdentityRiskEvent.Read.All}.
   */
  public Paged<AgentRiskDetection> detections(Consumer<ODataQuery> query) {
    return read(DETECTIONS, "identityProtection/agentRiskDetections").query(ODataQuery.of(AgentFields.DETECTIONS, query)).paged(AgentRiskDetection::of);
  }

  /** Reads one sign of risk. {@code GET /identityProtection/agentRiskDetections/{id}}; {@code IdentityRiskEvent.Read.All}. */
  public AgentRiskDetection detection(String id) {
    return read(DETECTIONS, "identityProtection/agentRiskDetections/{id}", id).as(json -> AgentRiskDetection.of(Entity.of(json)));
  }

  /**
   * Calls agents compromised. Goes out in chunks of 60 ids, one a second, each sent once; the report names what became of each chunk.
   * {@code POST /identityProtection/riskyAgents/confirmCompromised}; {@code IdentityRiskyAgent.ReadWrite.All}.
   */
  public ActionReport confirmCompromised(Collection<String> agentIds) { return act("confirmCompromised").run(agentIds, chunk -> {}); }

  /**
   * Calls agents safe. In chunks as {@link #confirmCompromised}.
   * {@code POST /identityProtection/riskyAgents/confirmSafe}; {@code IdentityRiskyAgent.ReadWrite.All}.
   */
  public ActionReport confirmSafe(Collection<String> agentIds) { return act("confirmSafe").run(agentIds, chunk -> {}); }

  /**
   * Sets agents' risk aside without a verdict. In chunks as {@link #confirmCompromised}.
   * {@code POST /identityProtection/riskyAgents/dismiss}; {@code IdentityRiskyAgent.ReadWrite.All}.
   */
  public ActionReport dismiss(Collection<String> agentIds) { return act("dismiss").run(agentIds, chunk -> {}); }

  private IdAction act(String action) {
    return new IdAction("agentIds", () -> http.post("identityProtection/riskyAgents/{action}", action).permission(WRITE).quota(IdentityQuotas.RISK));
  }

  private Call read(String permission, String template, Object... arguments) {
    return http.get(template, arguments).permission(permission).quota(IdentityQuotas.RISK);
  }
}
