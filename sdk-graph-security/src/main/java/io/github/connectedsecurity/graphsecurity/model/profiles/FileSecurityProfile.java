package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendorInformation;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyFileHash;
import io.github.connectedsecurity.graphsecurity.model.legacy.MalwareState;
import io.github.connectedsecurity.graphsecurity.model.legacy.VulnerabilityState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What providers know about a file. Experimental: the service never documented it. */
public final class FileSecurityProfile extends JsonModel {
  private FileSecurityProfile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileSecurityProfile of(Map<String, Object> json) { return new FileSecurityProfile(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The adversaries held responsible. */
  public List<String> activityGroupNames() { return texts("activityGroupNames"); }

  /** The Azure subscription, where there is one. */
  public Optional<String> azureSubscriptionId() { return text("azureSubscriptionId"); }

  /** The Entra tenant. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** The thumbprint of the certificate it is signed with. */
  public Optional<String> certificateThumbprint() { return text("certificateThumbprint"); }

  /** The file extensions it was seen with. */
  public List<String> extensions() { return texts("extensions"); }

  /** What the file is. */
  public Optional<String> fileType() { return text("fileType"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** The file's hashes. */
  public List<LegacyFileHash> hashes() { return objects("hashes", LegacyFileHash::of); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The malware that took part. */
  public List<MalwareState> malwareStates() { return objects("malwareStates", MalwareState::of); }

  /** The names it was seen with. */
  public List<String> names() { return texts("names"); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }

  /** The size in bytes. */
  public Optional<Long> size() { return int64("size"); }

  /** Labels. */
  public List<String> tags() { return texts("tags"); }

  /** The product it comes from or is meant for. */
  public Optional<SecurityVendorInformation> vendorInformation() { return object("vendorInformation", SecurityVendorInformation::of); }

  /** The vulnerabilities that took part. */
  public List<VulnerabilityState> vulnerabilityStates() { return objects("vulnerabilityStates", VulnerabilityState::of); }
}
