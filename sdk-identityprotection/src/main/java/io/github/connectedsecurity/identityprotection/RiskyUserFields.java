package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.identityprotection.model.RiskDetail;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.RiskState;
import java.time.Instant;

/** What risky users can be filtered by. The service states no list; these are the customary ones, and others are let through. */
public final class RiskyUserFields {
  /** How likely the account is compromised. Where the licence hides it, filters find nothing. */
  public static final ODataEnumeration<RiskLevel> RISK_LEVEL = ODataField.enumeration("riskLevel");
  /** What became of the risk. */
  public static final ODataEnumeration<RiskState> RISK_STATE = ODataField.enumeration("riskState");
  /** Who or what gave the risk its state. */
  public static final ODataEnumeration<RiskDetail> RISK_DETAIL = ODataField.enumeration("riskDetail");
  /** When the risk last changed; what to poll by. */
  public static final ODataComparable<Instant> RISK_LAST_UPDATED = ODataField.instant("riskLastUpdatedDateTime");
  /** The name the user signs in with. */
  public static final ODataText USER_PRINCIPAL_NAME = ODataField.text("userPrincipalName");

  static final ODataRules RULES = ODataRules.entity("riskyUsers").filterAny().select().top(500).build();

  private RiskyUserFields() {}
}
