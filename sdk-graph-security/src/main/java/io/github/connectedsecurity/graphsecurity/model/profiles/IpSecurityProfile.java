package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendorInformation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What providers know about an IP address. Experimental: the service never documented it. */
public final class IpSecurityProfile extends JsonModel {
  private IpSecurityProfile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IpSecurityProfile of(Map<String, Object> json) { return new IpSecurityProfile(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The adversaries held responsible. */
  public List<String> activityGroupNames() { return texts("activityGroupNames"); }

  /** The address. */
  public Optional<String> address() { return text("address"); }

  /** The Azure subscription, where there is one. */
  public Optional<String> azureSubscriptionId() { return text("azureSubscriptionId"); }

  /** The Entra tenant. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** How often it was seen. */
  public Optional<Integer> countHits() { return int32("countHits"); }

  /** On how many hosts it was seen. */
  public Optional<Integer> countHosts() { return int32("countHosts"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** What vendors hold the address for. */
  public List<IpCategory> ipCategories() { return objects("ipCategories", IpCategory::of); }

  /** Where vendors say the address belongs. */
  public List<IpReferenceData> ipReferenceData() { return objects("ipReferenceData", IpReferenceData::of); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }

  /** Labels. */
  public List<String> tags() { return texts("tags"); }

  /** The product it comes from or is meant for. */
  public Optional<SecurityVendorInformation> vendorInformation() { return object("vendorInformation", SecurityVendorInformation::of); }
}
