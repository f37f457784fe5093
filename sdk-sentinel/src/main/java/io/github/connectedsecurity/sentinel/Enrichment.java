package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.entities.DomainWhois;
import io.github.connectedsecurity.sentinel.model.entities.IpGeodata;
import java.util.Map;

/** What is known of addresses and domains; in a preview version. */
public final class Enrichment {
  private final ArmDoor door;

  Enrichment(ArmDoor door) { this.door = door; }

  /** Tells where an address is, and whose. {@code POST /Microsoft.SecurityInsights/enrichment/main/listGeodataByIp}; {@code Microsoft Sentinel Reader}. */
  public IpGeodata geodata(String ipAddress) {
    return door.post("enrichment/main/listGeodataByIp").permission(Roles.READER).body(Map.of("ipAddress", ipAddress)).repeatable().as(IpGeodata::of);
  }

  /** Tells what is registered about a domain. {@code POST /Microsoft.SecurityInsights/enrichment/main/listWhoisByDomain}; {@code Microsoft Sentinel Reader}. */
  public DomainWhois whois(String domain) {
    return door.post("enrichment/main/listWhoisByDomain").permission(Roles.READER).body(Map.of("domain", domain)).repeatable().as(DomainWhois::of);
  }

  /**
   * Tells where an address is, with a right on the resource group alone. {@code GET /Microsoft.SecurityInsights/enrichment/ip/geodata/};
   * {@code Microsoft Sentinel Reader}.
   */
  public IpGeodata geodataInGroup(String ipAddress) {
    return door.inGroup().get("enrichment/ip/geodata/").permission(Roles.READER).query("ipAddress", ipAddress).as(IpGeodata::of);
  }

  /**
   * Tells what is registered about a domain, with a right on the resource group alone. {@code GET
   * /Microsoft.SecurityInsights/enrichment/domain/whois/}; {@code Microsoft Sentinel Reader}.
   */
  public DomainWhois whoisInGroup(String domain) {
    return door.inGroup().get("enrichment/domain/whois/").permission(Roles.READER).query("domain", domain).as(DomainWhois::of);
  }
}
