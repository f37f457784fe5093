package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.defender.model.AlertCategory;
import io.github.connectedsecurity.defender.model.AlertSeverity;
import io.github.connectedsecurity.defender.model.AlertStatus;
import java.time.Instant;

/** What alerts of Defender for Endpoint can be filtered by. */
public final class AlertFields {
  /** When it was raised. */
  public static final ODataComparable<Instant> ALERT_CREATION_TIME = ODataField.instant("alertCreationTime");
  /** When it last changed; what to poll by. */
  public static final ODataComparable<Instant> LAST_UPDATE_TIME = ODataField.instant("lastUpdateTime");
  /** When the behaviour was last seen. */
  public static final ODataComparable<Instant> LAST_EVENT_TIME = ODataField.instant("lastEventTime");
  /** Number of its incident. */
  public static final ODataComparable<Number> INCIDENT_ID = ODataField.number("incidentId");
  /** Number of its investigation; the service spells it with a capital here. */
  public static final ODataComparable<Number> INVESTIGATION_ID = ODataField.number("InvestigationId");
  /** Identifier. */
  public static final ODataText ID = ODataField.text("id");
  /** Who works on it. */
  public static final ODataText ASSIGNED_TO = ODataField.text("assignedTo");
  /** Which sensor found it. */
  public static final ODataText DETECTION_SOURCE = ODataField.text("detectionSource");
  /** How far the work is. */
  public static final ODataEnumeration<AlertStatus> STATUS = ODataField.enumeration("status");
  /** How serious it is. */
  public static final ODataEnumeration<AlertSeverity> SEVERITY = ODataField.enumeration("severity");
  /** Kind of behaviour. */
  public static final ODataEnumeration<AlertCategory> CATEGORY = ODataField.enumeration("category");

  static final ODataRules RULES = ODataRules.entity("alerts")
      .filter(ALERT_CREATION_TIME, LAST_UPDATE_TIME, LAST_EVENT_TIME, INCIDENT_ID, INVESTIGATION_ID, ID, ASSIGNED_TO, DETECTION_SOURCE, STATUS,
          SEVERITY, CATEGORY)
      .top(10_000).pageSize(1_000).skip().orderAny().select().expand("evidence").build();

  private AlertFields() {}
}
