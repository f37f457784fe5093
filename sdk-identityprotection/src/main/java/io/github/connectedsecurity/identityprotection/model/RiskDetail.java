package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Who or what gave a risk its present state. */
public record RiskDetail(String value) implements OpenValue {
  private static final KnownValues<RiskDetail> KNOWN = new KnownValues<>(RiskDetail::new);

  /** Nobody has touched it. */
  public static final RiskDetail NONE = KNOWN.add("none");
  /** An administrator issued a temporary password. */
  public static final RiskDetail ADMIN_GENERATED_TEMPORARY_PASSWORD = KNOWN.add("adminGeneratedTemporaryPassword");
  /** The user changed the password and proved who they are. */
  public static final RiskDetail USER_PERFORMED_SECURED_PASSWORD_CHANGE = KNOWN.add("userPerformedSecuredPasswordChange");
  /** The user reset the password and proved who they are. */
  public static final RiskDetail USER_PERFORMED_SECURED_PASSWORD_RESET = KNOWN.add("userPerformedSecuredPasswordReset");
  /** An administrator called the sign-in safe. */
  public static final RiskDetail ADMIN_CONFIRMED_SIGNIN_SAFE = KNOWN.add("adminConfirmedSigninSafe");
  /** The service called the sign-in safe by itself. */
  public static final RiskDetail AI_CONFIRMED_SIGNIN_SAFE = KNOWN.add("aiConfirmedSigninSafe");
  /** The user passed the second factor that a risk policy asked for. */
  public static final RiskDetail USER_PASSED_MFA_DRIVEN_BY_RISK_BASED_POLICY = KNOWN.add("userPassedMFADrivenByRiskBasedPolicy");
  /** An administrator dismissed all risk of the user. */
  public static final RiskDetail ADMIN_DISMISSED_ALL_RISK_FOR_USER = KNOWN.add("adminDismissedAllRiskForUser");
  /** An administrator called the sign-in compromised. */
  public static final RiskDetail ADMIN_CONFIRMED_SIGNIN_COMPROMISED = KNOWN.add("adminConfirmedSigninCompromised");
  /** Withheld: the tenant's licence does not include it. It says nothing about the risk. */
  public static final RiskDetail HIDDEN = KNOWN.add("hidden");
  /** An administrator called the user compromised. */
  public static final RiskDetail ADMIN_CONFIRMED_USER_COMPROMISED = KNOWN.add("adminConfirmedUserCompromised");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final RiskDetail UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** An administrator dismissed it in Microsoft Defender XDR. */
  public static final RiskDetail M365D_ADMIN_DISMISSED_DETECTION = KNOWN.add("m365DAdminDismissedDetection");
  /** An administrator called the service principal compromised. */
  public static final RiskDetail ADMIN_CONFIRMED_SERVICE_PRINCIPAL_COMPROMISED = KNOWN.add("adminConfirmedServicePrincipalCompromised");
  /** An administrator dismissed all risk of the service principal. */
  public static final RiskDetail ADMIN_DISMISSED_ALL_RISK_FOR_SERVICE_PRINCIPAL = KNOWN.add("adminDismissedAllRiskForServicePrincipal");
  /** The user changed the password in the directory on premises. */
  public static final RiskDetail USER_CHANGED_PASSWORD_ON_PREMISES = KNOWN.add("userChangedPasswordOnPremises");
  /** An administrator dismissed the risk of the sign-in. */
  public static final RiskDetail ADMIN_DISMISSED_RISK_FOR_SIGN_IN = KNOWN.add("adminDismissedRiskForSignIn");
  /** An administrator called the account safe. */
  public static final RiskDetail ADMIN_CONFIRMED_ACCOUNT_SAFE = KNOWN.add("adminConfirmedAccountSafe");
  /** The service ended the sessions by itself. */
  public static final RiskDetail MICROSOFT_REVOKED_SESSIONS = KNOWN.add("microsoftRevokedSessions");
  /** An administrator called the agent safe; known to beta only. */
  public static final RiskDetail ADMIN_CONFIRMED_AGENT_SAFE = KNOWN.add("adminConfirmedAgentSafe");
  /** An administrator called the agent compromised; known to beta only. */
  public static final RiskDetail ADMIN_CONFIRMED_AGENT_COMPROMISED = KNOWN.add("adminConfirmedAgentCompromised");
  /** An administrator dismissed the risk of the agent; known to beta only. */
  public static final RiskDetail ADMIN_DISMISSED_RISK_FOR_AGENT = KNOWN.add("adminDismissedRiskForAgent");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RiskDetail of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RiskDetail> known() { return KNOWN.all(); }
}
