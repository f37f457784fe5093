package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far an automated investigation has come, or why there is none. */
public record InvestigationState(String value) implements OpenValue {
  private static final KnownValues<InvestigationState> KNOWN = new KnownValues<>(InvestigationState::new);

  /** The state was not recognised. */
  public static final InvestigationState UNKNOWN = KNOWN.add("unknown");
  /** It was stopped. */
  public static final InvestigationState TERMINATED = KNOWN.add("terminated");
  /** It found threats and dealt with all of them. */
  public static final InvestigationState SUCCESSFULLY_REMEDIATED = KNOWN.add("successfullyRemediated");
  /** It found nothing harmful. */
  public static final InvestigationState BENIGN = KNOWN.add("benign");
  /** It broke off with an error. */
  public static final InvestigationState FAILED = KNOWN.add("failed");
  /** It dealt with some threats; others remain. */
  public static final InvestigationState PARTIALLY_REMEDIATED = KNOWN.add("partiallyRemediated");
  /** It is under way. */
  public static final InvestigationState RUNNING = KNOWN.add("running");
  /** It waits for somebody's consent to an action. */
  public static final InvestigationState PENDING_APPROVAL = KNOWN.add("pendingApproval");
  /** It waits for a device to come back, or for capacity. */
  public static final InvestigationState PENDING_RESOURCE = KNOWN.add("pendingResource");
  /** It waits for its turn. */
  public static final InvestigationState QUEUED = KNOWN.add("queued");
  /** It broke off with an error inside the service. */
  public static final InvestigationState INNER_FAILURE = KNOWN.add("innerFailure");
  /** An earlier alert's investigation covers this one. */
  public static final InvestigationState PREEXISTING_ALERT = KNOWN.add("preexistingAlert");
  /** The device's operating system cannot be investigated. */
  public static final InvestigationState UNSUPPORTED_OS = KNOWN.add("unsupportedOs");
  /** Alerts of this kind are not investigated. */
  public static final InvestigationState UNSUPPORTED_ALERT_TYPE = KNOWN.add("unsupportedAlertType");
  /** The alert was suppressed, so none was started. */
  public static final InvestigationState SUPPRESSED_ALERT = KNOWN.add("suppressedAlert");
  /** It looked at some of the evidence only. */
  public static final InvestigationState PARTIALLY_INVESTIGATED = KNOWN.add("partiallyInvestigated");
  /** Somebody stopped it. */
  public static final InvestigationState TERMINATED_BY_USER = KNOWN.add("terminatedByUser");
  /** The service stopped it. */
  public static final InvestigationState TERMINATED_BY_SYSTEM = KNOWN.add("terminatedBySystem");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final InvestigationState UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static InvestigationState of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<InvestigationState> known() { return KNOWN.all(); }
}
