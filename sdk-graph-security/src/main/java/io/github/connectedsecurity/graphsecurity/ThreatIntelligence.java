package io.github.connectedsecurity.graphsecurity;

/**
 * What Defender Threat Intelligence knows of actors, their tools, and the hosts, certificates and vulnerabilities of the internet.
 * Read only, in the global cloud only; besides the permission, the tenant needs a licence for the Defender Threat Intelligence portal
 * and one for its API. Hosts inside other objects mostly have no more than their identifier; read them when more is wanted.
 */
public final class ThreatIntelligence {
  private final GraphDoor door;

  ThreatIntelligence(GraphDoor door) { this.door = door; }

  /** Reports that researchers have written. */
  public Articles articles() { return new Articles(door); }

  /** Actors and tools, as researchers describe them. */
  public IntelligenceProfiles profiles() { return new IntelligenceProfiles(door); }

  /** Host names and addresses with what has been seen of them. */
  public Hosts hosts() { return new Hosts(door); }

  /** What else has been seen of hosts: pairs, certificates, domains below, passive DNS. */
  public HostRelations relations() { return new HostRelations(door); }

  /** Who has registered domains and addresses, now and earlier. */
  public WhoisRecords whois() { return new WhoisRecords(door); }

  /** Certificates seen on the internet. */
  public SslCertificates certificates() { return new SslCertificates(door); }

  /** Publicly known vulnerabilities and what they are in. */
  public Vulnerabilities vulnerabilities() { return new Vulnerabilities(door); }
}
