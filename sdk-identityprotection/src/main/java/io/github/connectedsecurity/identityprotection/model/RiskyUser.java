package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A user with what the service thinks of the account. Licences matter: with Entra ID Free only medium and high risk is there, without details. */
public class RiskyUser extends JsonModel {
  RiskyUser(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskyUser of(Map<String, Object> json) { return new RiskyUser(json); }

  /** The object id of the user in the directory; what the actions take. */
  public String id() { return required("id"); }

  /** Whether the user has been deleted; its risk stays listed. */
  public Optional<Boolean> isDeleted() { return bool("isDeleted"); }

  /** Whether the service is still working on the latest action; what is read meanwhile may lag. */
  public Optional<Boolean> isProcessing() { return bool("isProcessing"); }

  /** Who or what gave the risk its state; hidden below licence P2. */
  public Optional<RiskDetail> riskDetail() { return open("riskDetail", RiskDetail::of); }

  /** When the risk last changed. */
  public Optional<Instant> riskLastUpdatedDateTime() { return instant("riskLastUpdatedDateTime"); }

  /** How likely the account is compromised, over all detections. {@link RiskLevel#HIDDEN} means a missing licence, not a level. */
  public Optional<RiskLevel> riskLevel() { return open("riskLevel", RiskLevel::of); }

  /** What became of the risk. */
  public Optional<RiskState> riskState() { return open("riskState", RiskState::of); }

  /** The name shown for the user. */
  public Optional<String> userDisplayName() { return text("userDisplayName"); }

  /** The name the user signs in with. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }
}
