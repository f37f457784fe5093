package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.graphsecurity.model.AlertClassification;
import io.github.connectedsecurity.graphsecurity.model.AlertDetermination;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import io.github.connectedsecurity.graphsecurity.model.AlertStatus;
import io.github.connectedsecurity.graphsecurity.model.ServiceSource;
import java.time.Instant;

/** What alerts can be filtered and ordered by. */
public final class AlertFields {
  /** Who works on the alert. */
  public static final ODataText ASSIGNED_TO = ODataField.text("assignedTo");
  /** What the alert turned out to be. */
  public static final ODataEnumeration<AlertClassification> CLASSIFICATION = ODataField.enumeration("classification");
  /** What was found out about the nature of the threat. */
  public static final ODataEnumeration<AlertDetermination> DETERMINATION = ODataField.enumeration("determination");
  /** When the alert was raised. */
  public static final ODataComparable<Instant> CREATED = ODataField.instant("createdDateTime");
  /** When the alert last changed; what to poll by. */
  public static final ODataComparable<Instant> LAST_UPDATE = ODataField.instant("lastUpdateDateTime");
  /** How serious the alert is. */
  public static final ODataEnumeration<AlertSeverity> SEVERITY = ODataField.enumeration("severity");
  /** Which product raised the alert. */
  public static final ODataEnumeration<ServiceSource> SERVICE_SOURCE = ODataField.enumeration("serviceSource");
  /** How far the work on the alert is. */
  public static final ODataEnumeration<AlertStatus> STATUS = ODataField.enumeration("status");

  /** Seen in the field rather than written down: no page begins beyond it. */
  static final int MAX_SKIP = 500;

  static final ODataRules RULES = ODataRules.entity("alerts_v2")
      .filter(ASSIGNED_TO, CLASSIFICATION, DETERMINATION, CREATED, LAST_UPDATE, SEVERITY, SERVICE_SOURCE, STATUS)
      .orderAny().select().top(1_000).pageSize(100).skip(MAX_SKIP).count()
      .build();

  private AlertFields() {}
}
