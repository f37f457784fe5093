package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.identityprotection.model.RiskEventType;
import java.time.Instant;

/** What risky agents and their detections can be filtered by: times by {@code eq}, {@code le} and {@code ge}, names also by their beginning. */
public final class AgentFields {
  /** The name of a risky agent. */
  public static final ODataText AGENT_DISPLAY_NAME = ODataField.text("agentDisplayName");
  /** When a risky agent's risk last changed. */
  public static final ODataComparable<Instant> RISK_LAST_MODIFIED = ODataField.instant("riskLastModifiedDateTime");
  /** When the risky act of a detection happened. */
  public static final ODataComparable<Instant> ACTIVITY = ODataField.instant("activityDateTime");
  /** When the service found a detection. */
  public static final ODataComparable<Instant> DETECTED = ODataField.instant("detectedDateTime");
  /** When a detection last changed. */
  public static final ODataComparable<Instant> LAST_MODIFIED = ODataField.instant("lastModifiedDateTime");
  /** The agent of a detection. */
  public static final ODataText IDENTITY_ID = ODataField.text("identityId");
  /** The name of a detection's agent. */
  public static final ODataText DISPLAY_NAME = ODataField.text("displayName");
  /** What was detected. */
  public static final ODataEnumeration<RiskEventType> RISK_EVENT_TYPE = ODataField.enumeration("riskEventType");
  /** What it was detected by. */
  public static final ODataText RISK_EVIDENCE = ODataField.text("riskEvidence");

  static final ODataRules AGENTS = ODataRules.entity("riskyAgents").filter(AGENT_DISPLAY_NAME, RISK_LAST_MODIFIED).select().count().build();
  static final ODataRules DETECTIONS = ODataRules.entity("agentRiskDetections")
      .filter(ACTIVITY, DETECTED, LAST_MODIFIED, IDENTITY_ID, DISPLAY_NAME, RISK_EVENT_TYPE, RISK_EVIDENCE).select().top(500).build();

  private AgentFields() {}
}
