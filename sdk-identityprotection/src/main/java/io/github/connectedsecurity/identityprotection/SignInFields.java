package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.query.ODataCollection;
import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataFilter;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.identityprotection.model.ConditionalAccessStatus;
import io.github.connectedsecurity.identityprotection.model.RiskDetail;
import io.github.connectedsecurity.identityprotection.model.RiskEventType;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.RiskState;
import io.github.connectedsecurity.identityprotection.model.SignInEventType;
import java.time.Instant;

/**
 * What sign-ins can be filtered by: most by equality, those that say so also by their beginning, and the time by {@code ge} and
 * {@code le}. Ask for a stretch of time always: without one the service takes long, or refuses.
 */
public final class SignInFields {
  /** When it began; the only one to order by. */
  public static final ODataComparable<Instant> CREATED = ODataField.instant("createdDateTime");
  /** The sign-in itself. */
  public static final ODataText ID = ODataField.text("id");
  /** The user. */
  public static final ODataText USER_ID = ODataField.text("userId");
  /** The name the user signs in with, in lower case; also by its beginning. */
  public static final ODataText USER_PRINCIPAL_NAME = ODataField.text("userPrincipalName");
  /** The name shown for the user; also by its beginning. */
  public static final ODataText USER_DISPLAY_NAME = ODataField.text("userDisplayName");
  /** The application. */
  public static final ODataText APP_ID = ODataField.text("appId");
  /** The application's name; also by its beginning. */
  public static final ODataText APP_DISPLAY_NAME = ODataField.text("appDisplayName");
  /** The kind of client. */
  public static final ODataText CLIENT_APP_USED = ODataField.text("clientAppUsed");
  /** The id that the client chose. */
  public static final ODataText CORRELATION_ID = ODataField.text("correlationId");
  /** The client's address; also by its beginning. */
  public static final ODataText IP_ADDRESS = ODataField.text("ipAddress");
  /** The resource's name. */
  public static final ODataText RESOURCE_DISPLAY_NAME = ODataField.text("resourceDisplayName");
  /** The resource. */
  public static final ODataText RESOURCE_ID = ODataField.text("resourceId");
  /** What conditional access made of it. */
  public static final ODataEnumeration<ConditionalAccessStatus> CONDITIONAL_ACCESS_STATUS = ODataField.enumeration("conditionalAccessStatus");
  /** Who or what gave the risk its state. */
  public static final ODataEnumeration<RiskDetail> RISK_DETAIL = ODataField.enumeration("riskDetail");
  /** The risk with all that was found later. */
  public static final ODataEnumeration<RiskLevel> RISK_LEVEL_AGGREGATED = ODataField.enumeration("riskLevelAggregated");
  /** The risk at the moment itself. */
  public static final ODataEnumeration<RiskLevel> RISK_LEVEL_DURING_SIGN_IN = ODataField.enumeration("riskLevelDuringSignIn");
  /** What became of the risk. */
  public static final ODataEnumeration<RiskState> RISK_STATE = ODataField.enumeration("riskState");
  /** How it ended: 0 when it succeeded. */
  public static final ODataComparable<Number> ERROR_CODE = ODataField.number("status/errorCode");
  /** The city; also by its beginning. */
  public static final ODataText CITY = ODataField.text("location/city");
  /** The state or province; also by its beginning. */
  public static final ODataText STATE = ODataField.text("location/state");
  /** The country in two letters; also by its beginning. */
  public static final ODataText COUNTRY = ODataField.text("location/countryOrRegion");
  /** The browser; also by its beginning. */
  public static final ODataText BROWSER = ODataField.text("deviceDetail/browser");
  /** The operating system; also by its beginning. */
  public static final ODataText OPERATING_SYSTEM = ODataField.text("deviceDetail/operatingSystem");
  /** The kinds of detections tied to it. */
  public static final ODataCollection RISK_EVENT_TYPES = ODataCollection.of("riskEventTypes_v2");
  /** What each policy made of it; asked for by {@code id}. */
  public static final ODataCollection APPLIED_POLICIES = ODataCollection.of("appliedConditionalAccessPolicies");
  /** The kinds of sign-ins; of beta. */
  public static final ODataCollection SIGN_IN_EVENT_TYPES = ODataCollection.of("signInEventTypes");

  static final ODataRules RULES = rules("signIns").build();
  static final ODataRules BETA_RULES = rules("signIns of beta").filter("signInEventTypes").build();

  private SignInFields() {}

  /** With a detection of a kind, however the service spells it. */
  public static ODataFilter withRisk(RiskEventType type) {
    return RISK_EVENT_TYPES.any(item -> item.<RiskEventType>asEnumeration().eqAny(type.spellings()));
  }

  /** To which a policy was applied, whatever came of it. */
  public static ODataFilter withPolicy(String policyId) { return APPLIED_POLICIES.any(policy -> policy.text("id").eq(policyId)); }

  /** Of a kind; understood by beta only. Kinds of users and of workloads cannot be asked for together. */
  public static ODataFilter ofKind(SignInEventType kind) { return SIGN_IN_EVENT_TYPES.any(item -> item.<SignInEventType>asEnumeration().eq(kind)); }

  private static ODataRules.Builder rules(String entity) {
    return ODataRules.entity(entity).filter(CREATED, ID, USER_ID, USER_PRINCIPAL_NAME, USER_DISPLAY_NAME, APP_ID, APP_DISPLAY_NAME, CLIENT_APP_USED,
        CORRELATION_ID, IP_ADDRESS, RESOURCE_DISPLAY_NAME, RESOURCE_ID, CONDITIONAL_ACCESS_STATUS, RISK_DETAIL, RISK_LEVEL_AGGREGATED,
        RISK_LEVEL_DURING_SIGN_IN, RISK_STATE, ERROR_CODE, CITY, STATE, COUNTRY, BROWSER, OPERATING_SYSTEM)
        .filter("riskEventTypes_v2", "appliedConditionalAccessPolicies/id").order(CREATED).top(1_000);
  }
}
