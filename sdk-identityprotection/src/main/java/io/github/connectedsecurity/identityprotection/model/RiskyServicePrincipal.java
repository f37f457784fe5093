package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A workload's identity with what the service thinks of it. Managed identities are never among them. */
public class RiskyServicePrincipal extends JsonModel {
  RiskyServicePrincipal(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskyServicePrincipal of(Map<String, Object> json) { return new RiskyServicePrincipal(json); }

  /** The object id of the service principal; what the actions take. */
  public String id() { return required("id"); }

  /** The application that it stands for. */
  public Optional<String> appId() { return text("appId"); }

  /** The name shown for it. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Whether it may sign in; beta has {@code accountEnabled}, too. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled").or(() -> bool("accountEnabled")); }

  /** Whether the service is still working on the latest action; what is read meanwhile may lag. */
  public Optional<Boolean> isProcessing() { return bool("isProcessing"); }

  /** Who or what gave the risk its state; hidden without Workload Identities Premium. */
  public Optional<RiskDetail> riskDetail() { return open("riskDetail", RiskDetail::of); }

  /** When the risk last changed. */
  public Optional<Instant> riskLastUpdatedDateTime() { return instant("riskLastUpdatedDateTime"); }

  /** How likely it is compromised. {@link RiskLevel#HIDDEN} means that Workload Identities Premium is missing, not a level. */
  public Optional<RiskLevel> riskLevel() { return open("riskLevel", RiskLevel::of); }

  /** What became of the risk. */
  public Optional<RiskState> riskState() { return open("riskState", RiskState::of); }

  /** Its kind: {@code Application}, {@code ManagedIdentity} or {@code SocialIdp}. */
  public Optional<String> servicePrincipalType() { return text("servicePrincipalType"); }
}
