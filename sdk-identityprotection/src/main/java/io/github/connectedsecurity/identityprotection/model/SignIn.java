package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sign-in. In v1.0 those of users at a screen only; {@link BetaSignIn} has the others. */
public class SignIn extends JsonModel {
  SignIn(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SignIn of(Map<String, Object> json) { return new SignIn(json); }

  /** Names the sign-in; equals the {@code requestId} of its risk detections. */
  public String id() { return required("id"); }

  /** The application that was signed in to. */
  public Optional<String> appDisplayName() { return text("appDisplayName"); }

  /** The application's id. */
  public Optional<String> appId() { return text("appId"); }

  /** What each policy made of it; empty when the caller may not read policies. */
  public List<AppliedConditionalAccessPolicy> appliedConditionalAccessPolicies() {
    return objects("appliedConditionalAccessPolicies", AppliedConditionalAccessPolicy::of);
  }

  /** The device of the authenticator app. */
  public Optional<AuthenticationAppDeviceDetails> authenticationAppDeviceDetails() {
    return object("authenticationAppDeviceDetails", AuthenticationAppDeviceDetails::of);
  }

  /** The kind of client, as free text such as {@code Browser} or {@code IMAP4}. */
  public Optional<String> clientAppUsed() { return text("clientAppUsed"); }

  /** What conditional access made of it. */
  public Optional<ConditionalAccessStatus> conditionalAccessStatus() { return open("conditionalAccessStatus", ConditionalAccessStatus::of); }

  /** The id that the client chose. */
  public Optional<String> correlationId() { return text("correlationId"); }

  /** When it began. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** The device. */
  public Optional<DeviceDetail> deviceDetail() { return object("deviceDetail", DeviceDetail::of); }

  /** The tenant that the user belongs to. */
  public Optional<String> homeTenantId() { return text("homeTenantId"); }

  /** The client's address. */
  public Optional<String> ipAddress() { return text("ipAddress"); }

  /** Whether the user was asked for something. */
  public Optional<Boolean> isInteractive() { return bool("isInteractive"); }

  /** Where the address is. */
  public Optional<SignInLocation> location() { return object("location", SignInLocation::of); }

  /** The resource that a token was asked for. */
  public Optional<String> resourceDisplayName() { return text("resourceDisplayName"); }

  /** The resource's application id. */
  public Optional<String> resourceId() { return text("resourceId"); }

  /** The tenant that the resource is in. */
  public Optional<String> resourceTenantId() { return text("resourceTenantId"); }

  /** Who or what gave the risk its state; hidden below licence P2. */
  public Optional<RiskDetail> riskDetail() { return open("riskDetail", RiskDetail::of); }

  /** The kinds of detections tied to it, from {@code riskEventTypes_v2} and, where that is absent or empty, from the closed list that it superseded. */
  public List<RiskEventType> riskEventTypes() {
    List<RiskEventType> current = opens("riskEventTypes_v2", RiskEventType::of);
    return current.isEmpty() ? opens("riskEventTypes", RiskEventType::of) : current;
  }

  /** The risk with all that was found later. {@link RiskLevel#HIDDEN} means a missing licence, not a level. */
  public Optional<RiskLevel> riskLevelAggregated() { return open("riskLevelAggregated", RiskLevel::of); }

  /** The risk at the moment itself, which policies saw. {@link RiskLevel#HIDDEN} means a missing licence, not a level. */
  public Optional<RiskLevel> riskLevelDuringSignIn() {
    return open("riskLevelDuringSignIn", RiskLevel::of).or(() -> open("riskLevelDuringsignIn", RiskLevel::of));
  }

  /** What became of the risk. */
  public Optional<RiskState> riskState() { return open("riskState", RiskState::of); }

  /** The service principal that signed in, where it was one. */
  public Optional<String> servicePrincipalId() { return text("servicePrincipalId"); }

  /** The name of that service principal. */
  public Optional<String> servicePrincipalName() { return text("servicePrincipalName"); }

  /** How it ended. */
  public Optional<SignInStatus> status() { return object("status", SignInStatus::of); }

  /** The client's own words about itself. */
  public Optional<String> userAgent() { return text("userAgent"); }

  /** The name shown for the user. */
  public Optional<String> userDisplayName() { return text("userDisplayName"); }

  /** The object id of the user. */
  public Optional<String> userId() { return text("userId"); }

  /** The name the user signs in with, in lower case; a guest's is that of their home. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }
}
