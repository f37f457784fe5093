package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.graphsecurity.model.AlertClassification;
import io.github.connectedsecurity.graphsecurity.model.AlertDetermination;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import io.github.connectedsecurity.graphsecurity.model.IncidentStatus;
import java.time.Instant;

/** What incidents can be filtered and ordered by. */
public final class IncidentFields {
  /** Who works on the incident. */
  public static final ODataText ASSIGNED_TO = ODataField.text("assignedTo");
  /** What the incident turned out to be. */
  public static final ODataEnumeration<AlertClassification> CLASSIFICATION = ODataField.enumeration("classification");
  /** What was found out about the nature of the threat. */
  public static final ODataEnumeration<AlertDetermination> DETERMINATION = ODataField.enumeration("determination");
  /** When the incident was opened. */
  public static final ODataComparable<Instant> CREATED = ODataField.instant("createdDateTime");
  /** When the incident last changed; what to poll by. */
  public static final ODataComparable<Instant> LAST_UPDATE = ODataField.instant("lastUpdateDateTime");
  /** How serious the incident is. */
  public static final ODataEnumeration<AlertSeverity> SEVERITY = ODataField.enumeration("severity");
  /** How far the work on the incident is. */
  public static final ODataEnumeration<IncidentStatus> STATUS = ODataField.enumeration("status");

  static final ODataRules RULES = ODataRules.entity("incidents")
      .filter(ASSIGNED_TO, CLASSIFICATION, DETERMINATION, CREATED, LAST_UPDATE, SEVERITY, STATUS)
      .orderAny().select().top(50).pageSize(50).skip().count().expand("alerts")
      .build();

  private IncidentFields() {}
}
