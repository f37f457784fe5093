package io.github.connectedsecurity.graphsecurity.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Which incidents to make one. The service picks the one that stays; the others become redirected to it. */
public final class MergeIncidentsRequest extends JsonBody<MergeIncidentsRequest> {
  private MergeIncidentsRequest() {}

  /** Starts with the incidents to merge, by identifier. */
  public static MergeIncidentsRequest of(List<String> incidentIds) { return new MergeIncidentsRequest().set("incidentIds", incidentIds); }

  /** Leaves this remark on the incident that stays. */
  public MergeIncidentsRequest incidentComment(String comment) { return set("incidentComment", comment); }

  /** Tells why they belong together. */
  public MergeIncidentsRequest mergeReasons(CorrelationReason... reasons) { return set("mergeReasons", CorrelationReason.joined(reasons)); }
}
