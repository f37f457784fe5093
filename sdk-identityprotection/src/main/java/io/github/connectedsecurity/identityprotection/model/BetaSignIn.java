package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sign-in as beta shows it, of any kind. What beta does not name here is in {@link #raw()}. */
public final class BetaSignIn extends SignIn {
  private BetaSignIn(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BetaSignIn of(Map<String, Object> json) { return new BetaSignIn(json); }

  /** The other name that was typed in. */
  public Optional<String> alternateSignInName() { return text("alternateSignInName"); }

  /** The tenant that the application belongs to. */
  public Optional<String> appOwnerTenantId() { return text("appOwnerTenantId"); }

  /** Whether the application's token is bound to the device. */
  public Optional<String> appTokenProtectionStatus() { return text("appTokenProtectionStatus"); }

  /** The authentication contexts involved. */
  public List<AuthenticationContext> authenticationContextClassReferences() {
    return objects("authenticationContextClassReferences", AuthenticationContext::of);
  }

  /** The steps of proving who signs in. */
  public List<AuthenticationDetail> authenticationDetails() { return objects("authenticationDetails", AuthenticationDetail::of); }

  /** The methods used. */
  public List<String> authenticationMethodsUsed() { return texts("authenticationMethodsUsed"); }

  /** How it was processed. */
  public List<KeyValue> authenticationProcessingDetails() { return objects("authenticationProcessingDetails", KeyValue::of); }

  /** The protocol, such as {@code oAuth2} or {@code deviceCode}. */
  public Optional<String> authenticationProtocol() { return text("authenticationProtocol"); }

  /** Whether one factor was enough. */
  public Optional<String> authenticationRequirement() { return text("authenticationRequirement"); }

  /** What asked for factors. */
  public List<AuthenticationRequirementPolicy> authenticationRequirementPolicies() {
    return objects("authenticationRequirementPolicies", AuthenticationRequirementPolicy::of);
  }

  /** The network that the client was in. */
  public Optional<Integer> autonomousSystemNumber() { return int32("autonomousSystemNumber"); }

  /** The Azure resource involved. */
  public Optional<String> azureResourceId() { return text("azureResourceId"); }

  /** How a workload proved itself, such as {@code certificate}. */
  public Optional<String> clientCredentialType() { return text("clientCredentialType"); }

  /** The session, as the client names it. */
  public Optional<String> clientSessionId() { return text("clientSessionId"); }

  /** The resources that policies were evaluated for. */
  public List<String> conditionalAccessAudiences() { return texts("conditionalAccessAudiences"); }

  /** How the user came from another tenant. */
  public Optional<String> crossTenantAccessType() { return text("crossTenantAccessType"); }

  /** The federated credential used. */
  public Optional<String> federatedCredentialId() { return text("federatedCredentialId"); }

  /** Whether the user asked an administrator to look. */
  public Optional<Boolean> flaggedForReview() { return bool("flaggedForReview"); }

  /** The address seen by Global Secure Access. */
  public Optional<String> globalSecureAccessIpAddress() { return text("globalSecureAccessIpAddress"); }

  /** The name of the user's own tenant. */
  public Optional<String> homeTenantName() { return text("homeTenantName"); }

  /** The kind of token that was brought along. */
  public Optional<String> incomingTokenType() { return text("incomingTokenType"); }

  /** The address that the resource saw. */
  public Optional<String> ipAddressFromResourceProvider() { return text("ipAddressFromResourceProvider"); }

  /** Whether tenant restrictions applied. */
  public Optional<Boolean> isTenantRestricted() { return bool("isTenantRestricted"); }

  /** Whether it came through Global Secure Access. */
  public Optional<Boolean> isThroughGlobalSecureAccess() { return bool("isThroughGlobalSecureAccess"); }

  /** The managed identity. */
  public Optional<ManagedIdentityDetail> managedServiceIdentity() { return object("managedServiceIdentity", ManagedIdentityDetail::of); }

  /** The older form of {@link #authenticationDetails()}. */
  public Map<String, Object> mfaDetail() { return bag("mfaDetail"); }

  /** The named locations that it came from. */
  public List<NetworkLocationDetail> networkLocationDetails() { return objects("networkLocationDetails", NetworkLocationDetail::of); }

  /** The request that began it. */
  public Optional<String> originalRequestId() { return text("originalRequestId"); }

  /** How the session came to this device. */
  public Optional<String> originalTransferMethod() { return text("originalTransferMethod"); }

  /** The private link involved. */
  public Map<String, Object> privateLinkDetails() { return bag("privateLinkDetails"); }

  /** How long the service worked on it, in milliseconds. */
  public Optional<Integer> processingTimeInMilliseconds() { return int32("processingTimeInMilliseconds"); }

  /** The tenant that the resource belongs to. */
  public Optional<String> resourceOwnerTenantId() { return text("resourceOwnerTenantId"); }

  /** The resource's service principal. */
  public Optional<String> resourceServicePrincipalId() { return text("resourceServicePrincipalId"); }

  /** The credential that a workload used. */
  public Optional<String> servicePrincipalCredentialKeyId() { return text("servicePrincipalCredentialKeyId"); }

  /** The thumbprint of that credential's certificate. */
  public Optional<String> servicePrincipalCredentialThumbprint() { return text("servicePrincipalCredentialThumbprint"); }

  /** The session, as the service names it. */
  public Optional<String> sessionId() { return text("sessionId"); }

  /** What limits the session's life. */
  public List<SessionLifetimePolicy> sessionLifetimePolicies() { return objects("sessionLifetimePolicies", SessionLifetimePolicy::of); }

  /** The kind of the sign-in. */
  public List<SignInEventType> signInEventTypes() { return opens("signInEventTypes", SignInEventType::of); }

  /** What the user typed in as a name. */
  public Optional<String> signInIdentifier() { return text("signInIdentifier"); }

  /** Which kind of name that was. */
  public Optional<String> signInIdentifierType() { return text("signInIdentifierType"); }

  /** Whether the sign-in's token is bound to the device. */
  public Optional<String> signInTokenProtectionStatus() { return text("signInTokenProtectionStatus"); }

  /** The name of whoever issued the token. */
  public Optional<String> tokenIssuerName() { return text("tokenIssuerName"); }

  /** The kind of whoever issued the token. */
  public Optional<TokenIssuerType> tokenIssuerType() { return open("tokenIssuerType", TokenIssuerType::of); }

  /** More about the binding. */
  public Optional<TokenProtectionStatusDetails> tokenProtectionStatusDetails() {
    return object("tokenProtectionStatusDetails", TokenProtectionStatusDetails::of);
  }

  /** The token that was issued, as it is named in the resources' own logs. */
  public Optional<String> uniqueTokenIdentifier() { return text("uniqueTokenIdentifier"); }

  /** Member or guest. */
  public Optional<String> userType() { return text("userType"); }
}
