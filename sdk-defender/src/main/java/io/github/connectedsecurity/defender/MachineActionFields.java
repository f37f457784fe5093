package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.defender.model.MachineActionStatus;
import io.github.connectedsecurity.defender.model.MachineActionType;
import java.time.Instant;

/** What actions on devices can be filtered by. */
public final class MachineActionFields {
  /** Identifier. */
  public static final ODataText ID = ODataField.text("id");
  /** How it stands. */
  public static final ODataEnumeration<MachineActionStatus> STATUS = ODataField.enumeration("status");
  /** Device. */
  public static final ODataText MACHINE_ID = ODataField.text("machineId");
  /** What is done. */
  public static final ODataEnumeration<MachineActionType> TYPE = ODataField.enumeration("type");
  /** Who asked for it. */
  public static final ODataText REQUESTOR = ODataField.text("requestor");
  /** When it was asked for. */
  public static final ODataComparable<Instant> CREATION_DATE_TIME_UTC = ODataField.instant("creationDateTimeUtc");

  static final ODataRules RULES = ODataRules.entity("machineactions")
      .filter(ID, STATUS, MACHINE_ID, TYPE, REQUESTOR, CREATION_DATE_TIME_UTC)
      .top(10_000).pageSize(1_000).skip().orderAny().select().build();

  private MachineActionFields() {}
}
