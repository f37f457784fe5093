package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.access.ClientAppKind;
import io.github.connectedsecurity.identityprotection.model.access.DevicePlatform;
import io.github.connectedsecurity.identityprotection.model.access.InsiderRiskLevel;

/** How somebody is supposed to sign in. */
public final class SignInConditions extends JsonBody<SignInConditions> {
  private SignInConditions() {}

  /** Starts with nothing set. */
  public static SignInConditions create() { return new SignInConditions(); }

  /** The flow of authentication. */
  public SignInConditions authenticationFlow(SupposedAuthenticationFlow authenticationFlow) { return set("authenticationFlow", authenticationFlow); }

  /** The kind of client. */
  public SignInConditions clientAppType(ClientAppKind clientAppType) { return set("clientAppType", clientAppType); }

  /** The country in two letters. */
  public SignInConditions country(String country) { return set("country", country); }

  /** The device. */
  public SignInConditions deviceInfo(DeviceInfo deviceInfo) { return set("deviceInfo", deviceInfo); }

  /** The device's family. */
  public SignInConditions devicePlatform(DevicePlatform devicePlatform) { return set("devicePlatform", devicePlatform); }

  /** The insider risk. */
  public SignInConditions insiderRiskLevel(InsiderRiskLevel insiderRiskLevel) { return set("insiderRiskLevel", insiderRiskLevel); }

  /** The address. */
  public SignInConditions ipAddress(String ipAddress) { return set("ipAddress", ipAddress); }

  /** The workload's risk. */
  public SignInConditions servicePrincipalRiskLevel(RiskLevel servicePrincipalRiskLevel) { return set("servicePrincipalRiskLevel", servicePrincipalRiskLevel); }

  /** The sign-in's risk. */
  public SignInConditions signInRiskLevel(RiskLevel signInRiskLevel) { return set("signInRiskLevel", signInRiskLevel); }

  /** The user's risk. */
  public SignInConditions userRiskLevel(RiskLevel userRiskLevel) { return set("userRiskLevel", userRiskLevel); }
}
