package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A host that took part in a legacy alert. */
public final class HostSecurityState extends JsonModel {
  private HostSecurityState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HostSecurityState of(Map<String, Object> json) { return new HostSecurityState(json); }

  /** The full name in the domain name system. */
  public Optional<String> fqdn() { return text("fqdn"); }

  /** Whether the host is joined to Entra. */
  public Optional<Boolean> isAzureAdJoined() { return bool("isAzureAdJoined"); }

  /** Whether the host is registered in Entra. */
  public Optional<Boolean> isAzureAdRegistered() { return bool("isAzureAdRegistered"); }

  /** Whether the host is joined to Entra and to a domain of one's own. */
  public Optional<Boolean> isHybridAzureDomainJoined() { return bool("isHybridAzureDomainJoined"); }

  /** The host's short name. */
  public Optional<String> netBiosName() { return text("netBiosName"); }

  /** The operating system. */
  public Optional<String> os() { return text("os"); }

  /** The address inside the organisation. */
  public Optional<String> privateIpAddress() { return text("privateIpAddress"); }

  /** The address on the internet. */
  public Optional<String> publicIpAddress() { return text("publicIpAddress"); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }
}
