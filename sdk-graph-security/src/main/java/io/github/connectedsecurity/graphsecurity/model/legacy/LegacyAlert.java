package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendorInformation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An alert as Graph knew them before 2024: federated from many providers, with one list of states for each kind of thing involved. */
public final class LegacyAlert extends JsonModel {
  private LegacyAlert(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LegacyAlert of(Map<String, Object> json) { return new LegacyAlert(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The adversary held responsible. */
  public Optional<String> activityGroupName() { return text("activityGroupName"); }

  /** How it was noticed. */
  public List<AlertDetection> alertDetections() { return objects("alertDetections", AlertDetection::of); }

  /** Who works on it; can be changed. */
  public Optional<String> assignedTo() { return text("assignedTo"); }

  /** The Azure subscription, where there is one. */
  public Optional<String> azureSubscriptionId() { return text("azureSubscriptionId"); }

  /** The Entra tenant. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** What the provider holds it for, in its own words. */
  public Optional<String> category() { return text("category"); }

  /** When it was closed. */
  public Optional<Instant> closedDateTime() { return instant("closedDateTime"); }

  /** The cloud applications that took part. */
  public List<CloudAppSecurityState> cloudAppStates() { return objects("cloudAppStates", CloudAppSecurityState::of); }

  /** Remarks; the providers took {@code Closed in IPC} and {@code Closed in MCAS} only. */
  public List<String> comments() { return texts("comments"); }

  /** How sure the provider is, from 1 to 100. */
  public Optional<Integer> confidence() { return int32("confidence"); }

  /** When the provider raised it. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** What it is about, in prose. */
  public Optional<String> description() { return text("description"); }

  /** The findings it was made of. */
  public List<String> detectionIds() { return texts("detectionIds"); }

  /** When the activity happened; also what to page by beyond {@code $skip}. */
  public Optional<Instant> eventDateTime() { return instant("eventDateTime"); }

  /** What an analyst thought of it. */
  public Optional<AlertFeedback> feedback() { return open("feedback", AlertFeedback::of); }

  /** The files that took part. */
  public List<FileSecurityState> fileStates() { return objects("fileStates", FileSecurityState::of); }

  /** What was changed about it over time. */
  public List<AlertHistoryState> historyStates() { return objects("historyStates", AlertHistoryState::of); }

  /** The hosts that took part. */
  public List<HostSecurityState> hostStates() { return objects("hostStates", HostSecurityState::of); }

  /** The incidents it belongs to. */
  public List<String> incidentIds() { return texts("incidentIds"); }

  /** The automated investigations that belong to it. */
  public List<InvestigationSecurityState> investigationSecurityStates() { return objects("investigationSecurityStates", InvestigationSecurityState::of); }

  /** When it last happened. */
  public Optional<Instant> lastEventDateTime() { return instant("lastEventDateTime"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** The malware that took part. */
  public List<MalwareState> malwareStates() { return objects("malwareStates", MalwareState::of); }

  /** The mails that took part. */
  public List<MessageSecurityState> messageSecurityStates() { return objects("messageSecurityStates", MessageSecurityState::of); }

  /** The network connections that took part. */
  public List<NetworkConnection> networkConnections() { return objects("networkConnections", NetworkConnection::of); }

  /** The processes that took part. */
  public List<LegacyProcess> processes() { return objects("processes", LegacyProcess::of); }

  /** What to do about it, step by step. */
  public List<String> recommendedActions() { return texts("recommendedActions"); }

  /** The changes to the registry that took part. */
  public List<RegistryKeyState> registryKeyStates() { return objects("registryKeyStates", RegistryKeyState::of); }

  /** The resources that took part. */
  public List<SecurityResource> securityResources() { return objects("securityResources", SecurityResource::of); }

  /** How much harm it may mean. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** Links to more about it. */
  public List<String> sourceMaterials() { return texts("sourceMaterials"); }

  /** Where it stands in the analysts' work. */
  public Optional<LegacyAlertStatus> status() { return open("status", LegacyAlertStatus::of); }

  /** Labels; can be changed. */
  public List<String> tags() { return texts("tags"); }

  /** The heading. */
  public Optional<String> title() { return text("title"); }

  /** What set it off. */
  public List<AlertTrigger> triggers() { return objects("triggers", AlertTrigger::of); }

  /** The clicks on links that took part. */
  public List<UriClickSecurityState> uriClickSecurityStates() { return objects("uriClickSecurityStates", UriClickSecurityState::of); }

  /** The user accounts that took part. */
  public List<UserSecurityState> userStates() { return objects("userStates", UserSecurityState::of); }

  /** The product it comes from or is meant for. */
  public Optional<SecurityVendorInformation> vendorInformation() { return object("vendorInformation", SecurityVendorInformation::of); }

  /** The vulnerabilities that took part. */
  public List<VulnerabilityState> vulnerabilityStates() { return objects("vulnerabilityStates", VulnerabilityState::of); }
}
