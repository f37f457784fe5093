package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How an automated investigation stands. */
public record InvestigationState(String value) implements OpenValue {
  private static final KnownValues<InvestigationState> KNOWN = new KnownValues<>(InvestigationState::new);

  /** Not known. */
  public static final InvestigationState UNKNOWN = KNOWN.add("Unknown");
  /** Ended early. */
  public static final InvestigationState TERMINATED = KNOWN.add("Terminated");
  /** All found threats were removed. */
  public static final InvestigationState SUCCESSFULLY_REMEDIATED = KNOWN.add("SuccessfullyRemediated");
  /** No threats were found. */
  public static final InvestigationState BENIGN = KNOWN.add("Benign");
  /** It broke off. */
  public static final InvestigationState FAILED = KNOWN.add("Failed");
  /** Some threats are left. */
  public static final InvestigationState PARTIALLY_REMEDIATED = KNOWN.add("PartiallyRemediated");
  /** Under way. */
  public static final InvestigationState RUNNING = KNOWN.add("Running");
  /** Waits for somebody to approve an action. */
  public static final InvestigationState PENDING_APPROVAL = KNOWN.add("PendingApproval");
  /** Waits for a device or another resource. */
  public static final InvestigationState PENDING_RESOURCE = KNOWN.add("PendingResource");
  /** Not everything could be looked at. */
  public static final InvestigationState PARTIALLY_INVESTIGATED = KNOWN.add("PartiallyInvestigated");
  /** Stopped by somebody. */
  public static final InvestigationState TERMINATED_BY_USER = KNOWN.add("TerminatedByUser");
  /** Stopped by the service. */
  public static final InvestigationState TERMINATED_BY_SYSTEM = KNOWN.add("TerminatedBySystem");
  /** Not started yet. */
  public static final InvestigationState QUEUED = KNOWN.add("Queued");
  /** Failed inside the service. */
  public static final InvestigationState INNER_FAILURE = KNOWN.add("InnerFailure");
  /** Another investigation covers the alert. */
  public static final InvestigationState PREEXISTING_ALERT = KNOWN.add("PreexistingAlert");
  /** The device's system is not supported. */
  public static final InvestigationState UNSUPPORTED_OS = KNOWN.add("UnsupportedOs");
  /** Alerts of this kind are not investigated. */
  public static final InvestigationState UNSUPPORTED_ALERT_TYPE = KNOWN.add("UnsupportedAlertType");
  /** The alert is suppressed. */
  public static final InvestigationState SUPPRESSED_ALERT = KNOWN.add("SuppressedAlert");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static InvestigationState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<InvestigationState> known() { return KNOWN.all(); }
}
