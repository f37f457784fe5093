package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer of the domain name system. */
public final class DnsEvidence extends AlertEvidence {
  private DnsEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static DnsEvidence of(Map<String, Object> json) { return new DnsEvidence(json); }

  /** The server that answered. */
  public Optional<IpEvidence> dnsServerIp() { return object("dnsServerIp", IpEvidence::of); }

  /** The name that was asked for. */
  public Optional<String> domainName() { return text("domainName"); }

  /** The client that asked. */
  public Optional<IpEvidence> hostIpAddress() { return object("hostIpAddress", IpEvidence::of); }

  /** The addresses in the answer. */
  public List<IpEvidence> ipAddresses() { return objects("ipAddresses", IpEvidence::of); }
}
