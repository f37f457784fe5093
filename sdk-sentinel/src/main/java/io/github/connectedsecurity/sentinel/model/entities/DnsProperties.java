package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked of whom. */
public final class DnsProperties extends EntityCommonProperties {
  private DnsProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DnsProperties of(Map<String, Object> json) { return new DnsProperties(json); }

  /** The address of the server, as an entity. */
  public Optional<String> dnsServerIpEntityId() { return text("dnsServerIpEntityId"); }

  /** The name that was asked for. */
  public Optional<String> domainName() { return text("domainName"); }

  /** The address of the asking host, as an entity. */
  public Optional<String> hostIpAddressEntityId() { return text("hostIpAddressEntityId"); }

  /** The addresses found, as entities. */
  public List<String> ipAddressEntityIds() { return texts("ipAddressEntityIds"); }
}
