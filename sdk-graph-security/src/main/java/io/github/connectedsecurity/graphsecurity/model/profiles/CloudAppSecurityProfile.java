package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendorInformation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What providers know about a cloud application. Experimental: the service never documented it. */
public final class CloudAppSecurityProfile extends JsonModel {
  private CloudAppSecurityProfile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudAppSecurityProfile of(Map<String, Object> json) { return new CloudAppSecurityProfile(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The Azure subscription, where there is one. */
  public Optional<String> azureSubscriptionId() { return text("azureSubscriptionId"); }

  /** The Entra tenant. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** Where its package is. */
  public Optional<String> deploymentPackageUrl() { return text("deploymentPackageUrl"); }

  /** The application's name. */
  public Optional<String> destinationServiceName() { return text("destinationServiceName"); }

  /** Whether it is signed. */
  public Optional<Boolean> isSigned() { return bool("isSigned"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** What it asks for and offers, as its manifest. */
  public Optional<String> manifest() { return text("manifest"); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** How much it must be allowed. */
  public Optional<ApplicationPermissionsRequired> permissionsRequired() { return open("permissionsRequired", ApplicationPermissionsRequired::of); }

  /** What it runs on. */
  public Optional<String> platform() { return text("platform"); }

  /** The policy's name. */
  public Optional<String> policyName() { return text("policyName"); }

  /** Who made it. */
  public Optional<String> publisher() { return text("publisher"); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }

  /** Labels. */
  public List<String> tags() { return texts("tags"); }

  /** The kind of application. */
  public Optional<String> type() { return text("type"); }

  /** The product it comes from or is meant for. */
  public Optional<SecurityVendorInformation> vendorInformation() { return object("vendorInformation", SecurityVendorInformation::of); }
}
