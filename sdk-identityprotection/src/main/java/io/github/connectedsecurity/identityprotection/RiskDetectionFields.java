package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataFilter;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.identityprotection.model.RiskEventType;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.RiskState;
import java.time.Instant;

/** What risk detections of users can be filtered by. The service states no list; these are the customary ones, and others are let through. */
public final class RiskDetectionFields {
  /** What was detected; {@link #ofType} knows the spellings. */
  public static final ODataEnumeration<RiskEventType> RISK_EVENT_TYPE = ODataField.enumeration("riskEventType");
  /** How sure the service is. */
  public static final ODataEnumeration<RiskLevel> RISK_LEVEL = ODataField.enumeration("riskLevel");
  /** What became of it. */
  public static final ODataEnumeration<RiskState> RISK_STATE = ODataField.enumeration("riskState");
  /** When the risky act happened. */
  public static final ODataComparable<Instant> ACTIVITY = ODataField.instant("activityDateTime");
  /** When the service found it; what to poll by. */
  public static final ODataComparable<Instant> DETECTED = ODataField.instant("detectedDateTime");
  /** The object id of the user. */
  public static final ODataText USER_ID = ODataField.text("userId");
  /** The sign-in that it is tied to. */
  public static final ODataText REQUEST_ID = ODataField.text("requestId");

  static final ODataRules RULES = ODataRules.entity("riskDetections").filterAny().select().top(500).build();

  private RiskDetectionFields() {}

  /** Of a kind, however the service spells it. */
  public static ODataFilter ofType(RiskEventType type) { return RISK_EVENT_TYPE.eqAny(type.spellings()); }
}
