package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import java.time.Instant;

/** What risky service principals can be filtered by. */
public final class RiskyServicePrincipalFields {
  /** When the risk last changed; equality is what the service states. */
  public static final ODataComparable<Instant> RISK_LAST_UPDATED = ODataField.instant("riskLastUpdatedDateTime");
  /** How likely the service principal is compromised; equality. */
  public static final ODataEnumeration<RiskLevel> RISK_LEVEL = ODataField.enumeration("riskLevel");

  static final ODataRules RULES = ODataRules.entity("riskyServicePrincipals").filter(RISK_LAST_UPDATED, RISK_LEVEL).select().top(500).count().build();

  private RiskyServicePrincipalFields() {}
}
