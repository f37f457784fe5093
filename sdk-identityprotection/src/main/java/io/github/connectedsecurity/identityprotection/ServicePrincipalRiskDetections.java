package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.ServicePrincipalRiskDetection;
import java.util.function.Consumer;

/** Signs of risk of workloads. They can be read only. */
public final class ServicePrincipalRiskDetections {
  private static final String READ = "IdentityRiskEvent.Read.All";

  private final Http http;

  ServicePrincipalRiskDetections(Http http) { this.http = http; }

  /** Lists all detections. {@code GET /identityProtection/servicePrincipalRiskDetections}; {@code IdentityRiskEvent.Read.All}. */
  public Paged<ServicePrincipalRiskDetection> list() { return list(q -> {}); }

  /**
   * Lists detections. Filters take {@link ServicePrincipalRiskDetectionFields}, and the service takes no page size.
   * {@code GET /identityProtection/servicePrincipalRiskDetections}; {@code IdentityRiskEvent.Read.All}.
   */
  public Paged<ServicePrincipalRiskDetection> list(Consumer<ODataQuery> query) {
    return read("identityProtection/servicePrincipalRiskDetections").query(ODataQuery.of(ServicePrincipalRiskDetectionFields.RULES, query))
        .paged(ServicePrincipalRiskDetection::of);
  }

  /** Reads one detection. {@code GET /identityProtection/servicePrincipalRiskDetections/{id}}; {@code IdentityRiskEvent.Read.All}. */
  public ServicePrincipalRiskDetection get(String id) {
    return read("identityProtection/servicePrincipalRiskDetections/{id}", id).as(json -> ServicePrincipalRiskDetection.of(Entity.of(json)));
  }

  private Call read(String template, Object... arguments) { return http.get(template, arguments).permission(READ).quota(IdentityQuotas.RISK); }
}
