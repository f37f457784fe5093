package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.identityprotection.model.RiskEventType;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;

/** What risk detections of service principals can be filtered by, all by equality. Pages have the service's own size. */
public final class ServicePrincipalRiskDetectionFields {
  /** The sign-in that it is tied to. */
  public static final ODataText REQUEST_ID = ODataField.text("requestId");
  /** The object id of the service principal. */
  public static final ODataText SERVICE_PRINCIPAL_ID = ODataField.text("servicePrincipalId");
  /** What was detected. */
  public static final ODataEnumeration<RiskEventType> RISK_EVENT_TYPE = ODataField.enumeration("riskEventType");
  /** How sure the service is. */
  public static final ODataEnumeration<RiskLevel> RISK_LEVEL = ODataField.enumeration("riskLevel");

  static final ODataRules RULES = ODataRules.entity("servicePrincipalRiskDetections").filter(REQUEST_ID, SERVICE_PRINCIPAL_ID, RISK_EVENT_TYPE, RISK_LEVEL)
      .select().build();

  private ServicePrincipalRiskDetectionFields() {}
}
