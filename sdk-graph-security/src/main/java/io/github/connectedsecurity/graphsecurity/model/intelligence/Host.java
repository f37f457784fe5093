package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A name or address on the internet. When only its id was sent along, ask for the whole by that. */
public class Host extends Artifact {
  Host(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when that is none of its kinds. */
  @JsonCreator
  public static Host of(Map<String, Object> json) {
    return ArtifactTypes.named(typeName(json)).apply(json) instanceof Host known ? known : new Host(json);
  }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** Pairs in which this host led to another; only when asked for. */
  public List<HostPair> childHostPairs() { return objects("childHostPairs", HostPair::of); }

  /** The software found; only when asked for. */
  public List<HostComponent> components() { return objects("components", HostComponent::of); }

  /** The cookies that were seen; only when asked for. */
  public List<HostCookie> cookies() { return objects("cookies", HostCookie::of); }

  /** Pairs that this host is part of; only when asked for. */
  public List<HostPair> hostPairs() { return objects("hostPairs", HostPair::of); }

  /** Pairs in which another host led to this one; only when asked for. */
  public List<HostPair> parentHostPairs() { return objects("parentHostPairs", HostPair::of); }

  /** Answers that this host gave; only when asked for. */
  public List<PassiveDnsRecord> passiveDns() { return objects("passiveDns", PassiveDnsRecord::of); }

  /** Answers that led to this host; only when asked for. */
  public List<PassiveDnsRecord> passiveDnsReverse() { return objects("passiveDnsReverse", PassiveDnsRecord::of); }

  /** The ports that answered; only when asked for. */
  public List<HostPort> ports() { return objects("ports", HostPort::of); }

  /** How dangerous it is held to be; only when asked for. */
  public Optional<HostReputation> reputation() { return object("reputation", HostReputation::of); }

  /** The certificates it presented; only when asked for. */
  public List<HostSslCertificate> sslCertificates() { return objects("sslCertificates", HostSslCertificate::of); }

  /** The names below it; only when asked for. */
  public List<Subdomain> subdomains() { return objects("subdomains", Subdomain::of); }

  /** The tracking codes it carries; only when asked for. */
  public List<HostTracker> trackers() { return objects("trackers", HostTracker::of); }

  /** The register's record; only when asked for. */
  public Optional<WhoisRecord> whois() { return object("whois", WhoisRecord::of); }
}
