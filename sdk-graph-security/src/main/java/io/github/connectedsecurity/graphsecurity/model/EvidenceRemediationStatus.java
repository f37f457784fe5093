package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether the threat that evidence poses has been dealt with. */
public record EvidenceRemediationStatus(String value) implements OpenValue {
  private static final KnownValues<EvidenceRemediationStatus> KNOWN = new KnownValues<>(EvidenceRemediationStatus::new);

  /** Nothing was done. */
  public static final EvidenceRemediationStatus NONE = KNOWN.add("none");
  /** It was removed or made harmless. */
  public static final EvidenceRemediationStatus REMEDIATED = KNOWN.add("remediated");
  /** It was kept from acting. */
  public static final EvidenceRemediationStatus PREVENTED = KNOWN.add("prevented");
  /** It was stopped while it acted. */
  public static final EvidenceRemediationStatus BLOCKED = KNOWN.add("blocked");
  /** It was gone when it should have been dealt with. */
  public static final EvidenceRemediationStatus NOT_FOUND = KNOWN.add("notFound");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final EvidenceRemediationStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** It is still a threat. */
  public static final EvidenceRemediationStatus ACTIVE = KNOWN.add("active");
  /** An action waits for somebody's consent. */
  public static final EvidenceRemediationStatus PENDING_APPROVAL = KNOWN.add("pendingApproval");
  /** Somebody refused the proposed action. */
  public static final EvidenceRemediationStatus DECLINED = KNOWN.add("declined");
  /** It was left as it is. */
  public static final EvidenceRemediationStatus UNREMEDIATED = KNOWN.add("unremediated");
  /** An action is under way. */
  public static final EvidenceRemediationStatus RUNNING = KNOWN.add("running");
  /** Only a part of it was dealt with. */
  public static final EvidenceRemediationStatus PARTIALLY_REMEDIATED = KNOWN.add("partiallyRemediated");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EvidenceRemediationStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<EvidenceRemediationStatus> known() { return KNOWN.all(); }
}
