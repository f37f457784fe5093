package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.defender.model.InvestigationState;
import java.time.Instant;

/** What investigations can be filtered by. */
public final class InvestigationFields {
  /** When it began. */
  public static final ODataComparable<Instant> START_TIME = ODataField.instant("startTime");
  /** Number, as text. */
  public static final ODataText ID = ODataField.text("id");
  /** How it stands. */
  public static final ODataEnumeration<InvestigationState> STATE = ODataField.enumeration("state");
  /** Device. */
  public static final ODataText MACHINE_ID = ODataField.text("machineId");
  /** Alert that started it. */
  public static final ODataText TRIGGERING_ALERT_ID = ODataField.text("triggeringAlertId");

  static final ODataRules RULES = ODataRules.entity("investigations")
      .filter(START_TIME, ID, STATE, MACHINE_ID, TRIGGERING_ALERT_ID)
      .top(10_000).pageSize(1_000).skip().orderAny().select().build();

  private InvestigationFields() {}
}
