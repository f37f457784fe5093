package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendorInformation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What providers know about a user. Experimental: the service never documented it. */
public final class UserSecurityProfile extends JsonModel {
  private UserSecurityProfile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UserSecurityProfile of(Map<String, Object> json) { return new UserSecurityProfile(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The accounts, one for each provider or service. */
  public List<ProfileAccount> accounts() { return objects("accounts", ProfileAccount::of); }

  /** The Azure subscription, where there is one. */
  public Optional<String> azureSubscriptionId() { return text("azureSubscriptionId"); }

  /** The Entra tenant. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** The name that people know it by. */
  public Optional<String> displayName() { return text("displayName"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }

  /** Labels. */
  public List<String> tags() { return texts("tags"); }

  /** The user's name for signing in. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }

  /** The product it comes from or is meant for. */
  public Optional<SecurityVendorInformation> vendorInformation() { return object("vendorInformation", SecurityVendorInformation::of); }
}
