package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.defender.model.vulnerabilities.RemediationTaskStatus;
import java.time.Instant;

/** What remediation tasks can be filtered by. */
public final class RemediationTaskFields {
  /** When it was asked for; the service spells it in lower case here. */
  public static final ODataComparable<Instant> CREATEDON = ODataField.instant("createdon");
  /** Whether it is done. */
  public static final ODataEnumeration<RemediationTaskStatus> STATUS = ODataField.enumeration("status");

  static final ODataRules RULES = ODataRules.entity("remediationTasks")
      .filter(CREATEDON, STATUS)
      .top(10_000).pageSize(1_000).skip().orderAny().select().build();

  private RemediationTaskFields() {}
}
