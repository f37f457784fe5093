package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.mip.model.NewProcessContentBatchRequest;
import io.github.connectedsecurity.mip.model.PolicyTenantScope;
import io.github.connectedsecurity.mip.model.ProcessContentResponses;
import io.github.connectedsecurity.mip.model.ProtectionScopesRequest;
import java.util.List;
import java.util.Map;

/** What the tenant's policies ask for, for applications that act for many users. Worldwide only. */
public final class TenantGovernance {
  private static final String COMPUTE = "ProtectionScopes.Compute.All";

  private final LabelRoot root = LabelRoot.tenant();
  private final Http http;

  TenantGovernance(Http http) { this.http = http; }

  /**
   * Computes what policies ask of activities in the tenant, and for whom.
   * {@code POST /security/dataSecurityAndGovernance/protectionScopes/compute}; {@code ProtectionScopes.Compute.All}.
   */
  public ComputedScopes<PolicyTenantScope> computeScopes(ProtectionScopesRequest request) {
    return ScopeCalls.compute(root.post(http, "protectionScopes/compute").permission(COMPUTE).body(request).repeatable(), PolicyTenantScope::of);
  }

  /** Computes them again when they have changed, and hands the earlier ones back when not; see {@link #computeScopes(ProtectionScopesRequest)}. */
  public ComputedScopes<PolicyTenantScope> computeScopes(ProtectionScopesRequest request, ComputedScopes<PolicyTenantScope> earlier) {
    return ScopeCalls.computeAgain(root.post(http, "protectionScopes/compute").permission(COMPUTE).body(request).repeatable(), earlier, PolicyTenantScope::of);
  }

  /**
   * Hands over contents of activities that did not have to wait. Sent once. Most answers are empty: the contents were taken, and
   * nobody waits for what is found. {@code POST /security/dataSecurityAndGovernance/processContentAsync}; {@code Content.Process.All}.
   *
   * @return results by request id, where the service gave any
   */
  public List<ProcessContentResponses> processContentAsync(List<NewProcessContentBatchRequest> requests) {
    if (requests.isEmpty()) {
      throw new IllegalArgumentException("There are no contents to process.");
    }
    return root.post(http, "processContentAsync").permission("Content.Process.All").body(Map.of("processContentRequests", requests)).asOptional(Answer::new)
        .map(Answer::results).orElse(List.of());
  }

  private static final class Answer extends JsonModel {
    Answer(Map<String, Object> json) { super(json); }

    List<ProcessContentResponses> results() { return objects("value", ProcessContentResponses::of); }
  }
}
