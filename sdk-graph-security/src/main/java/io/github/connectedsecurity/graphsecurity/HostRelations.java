package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostPair;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostSslCertificate;
import io.github.connectedsecurity.graphsecurity.model.intelligence.PassiveDnsRecord;
import io.github.connectedsecurity.graphsecurity.model.intelligence.Subdomain;
import java.util.function.Consumer;

/** What connects hosts: pages that lead from one to another, certificates, names below names, and passive DNS. */
public final class HostRelations {
  private final GraphDoor door;

  HostRelations(GraphDoor door) { this.door = door; }

  /**
   * Lists the pairs of hosts that one is part of.
   * {@code GET /security/threatIntelligence/hosts/{id}/hostPairs}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostPair> pairs(String hostId) { return pairs(hostId, q -> {}); }

  /**
   * Lists the pairs of hosts that one is part of, as a query asks for; filters take {@link IntelligenceFields}.
   * {@code GET /security/threatIntelligence/hosts/{id}/hostPairs}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostPair> pairs(String hostId, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.PAIR_RULES, query, HostPair::of, "security/threatIntelligence/hosts/{id}/hostPairs", hostId);
  }

  /**
   * Lists the pairs in which a host leads to others.
   * {@code GET /security/threatIntelligence/hosts/{id}/childHostPairs}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostPair> childPairs(String hostId) { return childPairs(hostId, q -> {}); }

  /**
   * Lists the pairs in which a host leads to others, as a query asks for.
   * {@code GET /security/threatIntelligence/hosts/{id}/childHostPairs}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostPair> childPairs(String hostId, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.PAIR_RULES, query, HostPair::of, "security/threatIntelligence/hosts/{id}/childHostPairs", hostId);
  }

  /**
   * Lists the pairs in which others lead to a host.
   * {@code GET /security/threatIntelligence/hosts/{id}/parentHostPairs}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostPair> parentPairs(String hostId) { return parentPairs(hostId, q -> {}); }

  /**
   * Lists the pairs in which others lead to a host, as a query asks for.
   * {@code GET /security/threatIntelligence/hosts/{id}/parentHostPairs}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostPair> parentPairs(String hostId, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.PAIR_RULES, query, HostPair::of, "security/threatIntelligence/hosts/{id}/parentHostPairs", hostId);
  }

  /** Reads one pair. {@code GET /security/threatIntelligence/hostPairs/{id}}; {@code ThreatIntelligence.Read.All}. */
  public HostPair pair(String id) { return door.get("security/threatIntelligence/hostPairs/{id}", id).as(HostPair::of); }

  /** Lists the certificates that a host has shown. {@code GET /security/threatIntelligence/hosts/{id}/sslCertificates}; {@code ThreatIntelligence.Read.All}. */
  public Paged<HostSslCertificate> sslCertificates(String hostId) { return sslCertificates(hostId, q -> {}); }

  /**
   * Lists the certificates that a host has shown, as a query asks for.
   * {@code GET /security/threatIntelligence/hosts/{id}/sslCertificates}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostSslCertificate> sslCertificates(String hostId, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.HOST_CERTIFICATE_RULES, query, HostSslCertificate::of,
        "security/threatIntelligence/hosts/{id}/sslCertificates", hostId);
  }

  /** Reads one sighting of a certificate on a host. {@code GET /security/threatIntelligence/hostSslCertificates/{id}}; {@code ThreatIntelligence.Read.All}. */
  public HostSslCertificate sslCertificate(String id) {
    return door.get("security/threatIntelligence/hostSslCertificates/{id}", id).as(HostSslCertificate::of);
  }

  /** Lists the names below a host name. {@code GET /security/threatIntelligence/hosts/{id}/subdomains}; {@code ThreatIntelligence.Read.All}. */
  public Paged<Subdomain> subdomains(String hostId) { return subdomains(hostId, q -> {}); }

  /**
   * Lists the names below a host name, as a query asks for.
   * {@code GET /security/threatIntelligence/hosts/{id}/subdomains}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<Subdomain> subdomains(String hostId, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.SUBDOMAIN_RULES, query, Subdomain::of, "security/threatIntelligence/hosts/{id}/subdomains", hostId);
  }

  /** Reads one name below another. {@code GET /security/threatIntelligence/subdomains/{id}}; {@code ThreatIntelligence.Read.All}. */
  public Subdomain subdomain(String id) { return door.get("security/threatIntelligence/subdomains/{id}", id).as(Subdomain::of); }

  /** Lists what a host name was seen to resolve to. {@code GET /security/threatIntelligence/hosts/{id}/passiveDns}; {@code ThreatIntelligence.Read.All}. */
  public Paged<PassiveDnsRecord> passiveDns(String hostId) { return passiveDns(hostId, q -> {}); }

  /**
   * Lists what a host name was seen to resolve to, as a query asks for.
   * {@code GET /security/threatIntelligence/hosts/{id}/passiveDns}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<PassiveDnsRecord> passiveDns(String hostId, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.DNS_RULES, query, PassiveDnsRecord::of, "security/threatIntelligence/hosts/{id}/passiveDns", hostId);
  }

  /**
   * Lists the names that were seen to resolve to a host.
   * {@code GET /security/threatIntelligence/hosts/{id}/passiveDnsReverse}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<PassiveDnsRecord> passiveDnsReverse(String hostId) { return passiveDnsReverse(hostId, q -> {}); }

  /**
   * Lists the names that were seen to resolve to a host, as a query asks for.
   * {@code GET /security/threatIntelligence/hosts/{id}/passiveDnsReverse}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<PassiveDnsRecord> passiveDnsReverse(String hostId, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.DNS_RULES, query, PassiveDnsRecord::of, "security/threatIntelligence/hosts/{id}/passiveDnsReverse", hostId);
  }

  /** Reads one resolution. {@code GET /security/threatIntelligence/passiveDnsRecords/{id}}; {@code ThreatIntelligence.Read.All}. */
  public PassiveDnsRecord passiveDnsRecord(String id) {
    return door.get("security/threatIntelligence/passiveDnsRecords/{id}", id).as(GraphDoor.unwrapped(PassiveDnsRecord::of));
  }
}
