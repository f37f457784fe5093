package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendorInformation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What providers know about a host. Experimental: the service never documented it. */
public final class HostSecurityProfile extends JsonModel {
  private HostSecurityProfile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HostSecurityProfile of(Map<String, Object> json) { return new HostSecurityProfile(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The Azure subscription, where there is one. */
  public Optional<String> azureSubscriptionId() { return text("azureSubscriptionId"); }

  /** The Entra tenant. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** The full name in the domain name system. */
  public Optional<String> fqdn() { return text("fqdn"); }

  /** Whether the host is joined to Entra. */
  public Optional<Boolean> isAzureAdJoined() { return bool("isAzureAdJoined"); }

  /** Whether the host is registered in Entra. */
  public Optional<Boolean> isAzureAdRegistered() { return bool("isAzureAdRegistered"); }

  /** Whether the host is joined to Entra and to a domain of one's own. */
  public Optional<Boolean> isHybridAzureDomainJoined() { return bool("isHybridAzureDomainJoined"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** Who logged on. */
  public List<LogonUser> logonUsers() { return objects("logonUsers", LogonUser::of); }

  /** The host's short name. */
  public Optional<String> netBiosName() { return text("netBiosName"); }

  /** The host's network interfaces. */
  public List<NetworkInterface> networkInterfaces() { return objects("networkInterfaces", NetworkInterface::of); }

  /** The operating system. */
  public Optional<String> os() { return text("os"); }

  /** The version of the operating system. */
  public Optional<String> osVersion() { return text("osVersion"); }

  /** The host that it belongs to or that led to it; often with its id only. */
  public Optional<String> parentHost() { return text("parentHost"); }

  /** Other hosts that belong to it. */
  public List<String> relatedHostIds() { return texts("relatedHostIds"); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }

  /** Labels. */
  public List<String> tags() { return texts("tags"); }

  /** The product it comes from or is meant for. */
  public Optional<SecurityVendorInformation> vendorInformation() { return object("vendorInformation", SecurityVendorInformation::of); }
}
