package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.graphsecurity.model.intelligence.Host;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostComponent;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostCookie;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostPort;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostReputation;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostTracker;
import io.github.connectedsecurity.graphsecurity.model.intelligence.Hostname;
import io.github.connectedsecurity.graphsecurity.model.intelligence.IpAddress;
import io.github.connectedsecurity.graphsecurity.model.intelligence.WhoisRecord;
import java.util.function.Consumer;

/** Host names and addresses, with what has been seen of them. A host's identifier is its name or address. */
public final class Hosts {
  private final GraphDoor door;

  Hosts(GraphDoor door) { this.door = door; }

  /** Reads one host: a {@link Hostname} or an {@link IpAddress}. {@code GET /security/threatIntelligence/hosts/{id}}; {@code ThreatIntelligence.Read.All}. */
  public Host get(String id) { return door.get("security/threatIntelligence/hosts/{id}", id).as(Host::of); }

  /**
   * Tells what is thought of a host, as a score and the rules that led to it.
   * {@code GET /security/threatIntelligence/hosts/{id}/reputation}; {@code ThreatIntelligence.Read.All}.
   */
  public HostReputation reputation(String id) { return door.get("security/threatIntelligence/hosts/{id}/reputation", id).as(HostReputation::of); }

  /** Lists the software that has been seen on a host. {@code GET /security/threatIntelligence/hosts/{id}/components}; {@code ThreatIntelligence.Read.All}. */
  public Paged<HostComponent> components(String id) { return components(id, q -> {}); }

  /**
   * Lists the software that has been seen on a host, as a query asks for.
   * {@code GET /security/threatIntelligence/hosts/{id}/components}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostComponent> components(String id, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.HOST_LIST_RULES, query, HostComponent::of, "security/threatIntelligence/hosts/{id}/components", id);
  }

  /** Reads one sighting of software. {@code GET /security/threatIntelligence/hostComponents/{id}}; {@code ThreatIntelligence.Read.All}. */
  public HostComponent component(String id) { return door.get("security/threatIntelligence/hostComponents/{id}", id).as(HostComponent::of); }

  /** Lists the cookies that a host has been seen to set. {@code GET /security/threatIntelligence/hosts/{id}/cookies}; {@code ThreatIntelligence.Read.All}. */
  public Paged<HostCookie> cookies(String id) { return cookies(id, q -> {}); }

  /**
   * Lists the cookies that a host has been seen to set, as a query asks for.
   * {@code GET /security/threatIntelligence/hosts/{id}/cookies}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostCookie> cookies(String id, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.HOST_LIST_RULES, query, HostCookie::of, "security/threatIntelligence/hosts/{id}/cookies", id);
  }

  /** Reads one sighting of a cookie. {@code GET /security/threatIntelligence/hostCookies/{id}}; {@code ThreatIntelligence.Read.All}. */
  public HostCookie cookie(String id) { return door.get("security/threatIntelligence/hostCookies/{id}", id).as(HostCookie::of); }

  /**
   * Lists the codes in a host's pages by which its makers can be told.
   * {@code GET /security/threatIntelligence/hosts/{id}/trackers}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostTracker> trackers(String id) { return trackers(id, q -> {}); }

  /**
   * Lists the codes in a host's pages by which its makers can be told, as a query asks for.
   * {@code GET /security/threatIntelligence/hosts/{id}/trackers}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostTracker> trackers(String id, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.HOST_LIST_RULES, query, HostTracker::of, "security/threatIntelligence/hosts/{id}/trackers", id);
  }

  /** Reads one sighting of a tracker. {@code GET /security/threatIntelligence/hostTrackers/{id}}; {@code ThreatIntelligence.Read.All}. */
  public HostTracker tracker(String id) { return door.get("security/threatIntelligence/hostTrackers/{id}", id).as(HostTracker::of); }

  /**
   * Lists the ports of an address.
   * {@code GET /security/threatIntelligence/hosts/{id}/ports}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostPort> ports(String id) { return ports(id, q -> {}); }

  /**
   * Lists the ports of an address, as a query asks for; {@code expand("mostRecentSslCertificate")} brings the certificate along.
   * {@code GET /security/threatIntelligence/hosts/{id}/ports}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<HostPort> ports(String id, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.PORT_RULES, query, HostPort::of, "security/threatIntelligence/hosts/{id}/ports", id);
  }

  /** Reads one port with what answered there. {@code GET /security/threatIntelligence/hostPorts/{id}}; {@code ThreatIntelligence.Read.All}. */
  public HostPort port(String id) { return door.get("security/threatIntelligence/hostPorts/{id}", id).as(HostPort::of); }

  /** Reads who has registered a host. {@code GET /security/threatIntelligence/hosts/{id}/whois}; {@code ThreatIntelligence.Read.All}. */
  public WhoisRecord whois(String id) { return door.get("security/threatIntelligence/hosts/{id}/whois", id).as(WhoisRecord::of); }
}
