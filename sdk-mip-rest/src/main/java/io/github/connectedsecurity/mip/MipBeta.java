package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.mip.model.NewProcessContentRequest;
import io.github.connectedsecurity.mip.model.ProcessContentResponse;
import java.util.Map;

/** What only the beta version has: evaluating labels, and a few single calls. */
public final class MipBeta {
  private final Http http;
  private final Http worldwide;

  MipBeta(Http http, Http worldwide) {
    this.http = http;
    this.worldwide = worldwide;
  }

  /** Labeling for the signed-in user. */
  public PolicyLabels me() { return new PolicyLabels(worldwide, PolicyLabels.Root.me()); }

  /** Labeling on behalf of a user, by object id or principal name. */
  public PolicyLabels user(String id) { return new PolicyLabels(worldwide, PolicyLabels.Root.user(id)); }

  /** Labeling for the application itself, or the organization. */
  public PolicyLabels organization() { return new PolicyLabels(worldwide, PolicyLabels.Root.organization()); }

  /** The labeling API of 2019 to 2021, which Microsoft removed: refused unless the client allows retired calls. */
  public RetiredPolicyLabels retired() { return new RetiredPolicyLabels(http); }

  /**
   * Has content judged for the application rather than for one user. Sent once.
   * {@code POST /security/dataSecurityAndGovernance/processContent}; {@code Content.Process.All}.
   */
  public ProcessContentResponse processContent(NewProcessContentRequest request) {
    return worldwide.post("security/dataSecurityAndGovernance/processContent").permission("Content.Process.All").body(Map.of("contentToProcess", request))
        .as(Wrapped.in(ProcessContentResponse::of));
  }

  /**
   * Labels the roster of a plan. Sent once. {@code POST /planner/rosters/{id}/assignSensitivityLabel}; {@code Tasks.ReadWrite}, for
   * applications {@code Tasks.ReadWrite.All}. The body's shape is presumed to be that of cloud files.
   */
  public void assignLabelToRoster(String rosterId, String labelId) {
    if (labelId.isBlank()) {
      throw new IllegalArgumentException("There is no label to assign.");
    }
    http.post("planner/rosters/{id}/assignSensitivityLabel", rosterId).permission("Tasks.ReadWrite").body(Map.of("sensitivityLabelId", labelId)).send();
  }
}
