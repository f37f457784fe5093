package io.github.connectedsecurity.graphsecurity.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Which alerts to move into which incident. Unless an incident is named, the service makes a new one. */
public final class MoveAlertsRequest extends JsonBody<MoveAlertsRequest> {
  private MoveAlertsRequest() {}

  /** Starts with the alerts to move, by identifier. */
  public static MoveAlertsRequest of(List<String> alertIds) { return new MoveAlertsRequest().set("alertIds", alertIds); }

  /** Names the incident that takes them in. */
  public MoveAlertsRequest incidentId(String incidentId) { return set("incidentId", incidentId); }

  /** Says openly that a new incident shall take them in, by an explicit null. */
  public MoveAlertsRequest newIncident() { return clear("incidentId"); }

  /** Leaves this remark on each of them. */
  public MoveAlertsRequest alertComment(String comment) { return set("alertComment", comment); }

  /** Tells why they belong there. */
  public MoveAlertsRequest newCorrelationReasons(CorrelationReason... reasons) {
    return set("newCorrelationReasons", CorrelationReason.joined(reasons));
  }
}
