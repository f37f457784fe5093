package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.RiskDetection;
import java.util.function.Consumer;

/** Signs of risk of users. They can be read only; what is done about them is done to users and sign-ins. Needs licence P1, and P2 for the details. */
public final class RiskDetections {
  private static final String READ = "IdentityRiskEvent.Read.All";

  private final Http http;

  RiskDetections(Http http) { this.http = http; }

  /** Lists all detections. {@code GET /identityProtection/riskDetections}; {@code IdentityRiskEvent.Read.All}. */
  public Paged<RiskDetection> list() { return list(q -> {}); }

  /**
   * Lists detections. Filters take {@link RiskDetectionFields}; a page holds 20, up to 500 when asked.
   * {@code GET /identityProtection/riskDetections}; {@code IdentityRiskEvent.Read.All}.
   */
  public Paged<RiskDetection> list(Consumer<ODataQuery> query) {
    return read("identityProtection/riskDetections").query(ODataQuery.of(RiskDetectionFields.RULES, query)).paged(RiskDetection::of);
  }

  /** Reads one detection. {@code GET /identityProtection/riskDetections/{id}}; {@code IdentityRiskEvent.Read.All}. */
  public RiskDetection get(String id) { return read("identityProtection/riskDetections/{id}", id).as(json -> RiskDetection.of(Entity.of(json))); }

  private Call read(String template, Object... arguments) { return http.get(template, arguments).permission(READ).quota(IdentityQuotas.RISK); }
}
