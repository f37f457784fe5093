package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendorInformation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What providers know about a domain. Experimental: the service never documented it. */
public final class DomainSecurityProfile extends JsonModel {
  private DomainSecurityProfile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DomainSecurityProfile of(Map<String, Object> json) { return new DomainSecurityProfile(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The adversaries held responsible. */
  public List<String> activityGroupNames() { return texts("activityGroupNames"); }

  /** The Azure subscription, where there is one. */
  public Optional<String> azureSubscriptionId() { return text("azureSubscriptionId"); }

  /** The Entra tenant. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** How often it was seen. */
  public Optional<Integer> countHits() { return int32("countHits"); }

  /** How often it was seen in the organisation. */
  public Optional<Integer> countInOrg() { return int32("countInOrg"); }

  /** What vendors hold the domain for. */
  public List<ReputationCategory> domainCategories() { return objects("domainCategories", ReputationCategory::of); }

  /** When the domain was registered. */
  public Optional<Instant> domainRegisteredDateTime() { return instant("domainRegisteredDateTime"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** Who registered it. */
  public Optional<DomainRegistrant> registrant() { return object("registrant", DomainRegistrant::of); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }

  /** Labels. */
  public List<String> tags() { return texts("tags"); }

  /** The product it comes from or is meant for. */
  public Optional<SecurityVendorInformation> vendorInformation() { return object("vendorInformation", SecurityVendorInformation::of); }
}
