package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.graphsecurity.model.intelligence.Vulnerability;
import io.github.connectedsecurity.graphsecurity.model.intelligence.VulnerabilityComponent;
import java.util.function.Consumer;

/** Publicly known vulnerabilities, by their CVE number in any letter case, and the components that they are in. */
public final class Vulnerabilities {
  private final GraphDoor door;

  Vulnerabilities(GraphDoor door) { this.door = door; }

  /**
   * Reads one vulnerability, such as {@code CVE-2021-44228}.
   * {@code GET /security/threatIntelligence/vulnerabilities/{id}}; {@code ThreatIntelligence.Read.All}.
   */
  public Vulnerability get(String id) { return door.get("security/threatIntelligence/vulnerabilities/{id}", id).as(Vulnerability::of); }

  /**
   * Lists the components that a vulnerability is in.
   * {@code GET /security/threatIntelligence/vulnerabilities/{id}/components}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<VulnerabilityComponent> components(String id) { return components(id, q -> {}); }

  /**
   * Lists the components that a vulnerability is in, as a query asks for.
   * {@code GET /security/threatIntelligence/vulnerabilities/{id}/components}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<VulnerabilityComponent> components(String id, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.INDICATOR_RULES, query, VulnerabilityComponent::of, "security/threatIntelligence/vulnerabilities/{id}/components", id);
  }

  /**
   * Reads one component that a vulnerability is in.
   * {@code GET /security/threatIntelligence/vulnerabilities/{id}/components/{componentId}}; {@code ThreatIntelligence.Read.All}.
   */
  public VulnerabilityComponent component(String id, String componentId) {
    return door.get("security/threatIntelligence/vulnerabilities/{id}/components/{componentId}", id, componentId).as(VulnerabilityComponent::of);
  }
}
