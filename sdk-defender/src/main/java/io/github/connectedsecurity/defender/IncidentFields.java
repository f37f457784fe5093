package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.defender.model.incidents.IncidentStatus;
import java.time.Instant;

/** What incidents of Defender XDR can be filtered by; the severity is not among it. */
public final class IncidentFields {
  /** When it last changed; what to poll by. */
  public static final ODataComparable<Instant> LAST_UPDATE_TIME = ODataField.instant("lastUpdateTime");
  /** When it was made. */
  public static final ODataComparable<Instant> CREATED_TIME = ODataField.instant("createdTime");
  /** How far the work is. */
  public static final ODataEnumeration<IncidentStatus> STATUS = ODataField.enumeration("status");
  /** Who works on it. */
  public static final ODataText ASSIGNED_TO = ODataField.text("assignedTo");

  static final ODataRules RULES = ODataRules.entity("incidents")
      .filter(LAST_UPDATE_TIME, CREATED_TIME, STATUS, ASSIGNED_TO)
      .top(100).pageSize(100).skip().orderAny().select().build();

  private IncidentFields() {}
}
