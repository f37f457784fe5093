package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.mip.model.ContentActivity;
import io.github.connectedsecurity.mip.model.NewContentActivity;
import io.github.connectedsecurity.mip.model.NewProcessContentRequest;
import io.github.connectedsecurity.mip.model.PolicyUserScope;
import io.github.connectedsecurity.mip.model.ProcessContentResponse;
import io.github.connectedsecurity.mip.model.ProtectionScopesRequest;
import java.util.Map;

/**
 * Labels and policies as one user has them: first {@link #computeScopes}, once after sign-in; then, for each activity that a scope
 * speaks of, {@link #processContent} with the scopes' tag, and what {@link ContentVerdict} makes of its answer. Worldwide only.
 */
public final class UserGovernance {
  private static final String COMPUTE = "ProtectionScopes.Compute.User";

  private final LabelRoot root;
  private final Http listing;
  private final Http http;

  UserGovernance(LabelRoot root, Http listing, Http http) {
    this.root = root;
    this.listing = listing;
    this.http = http;
  }

  /** Labels as the user sees them. */
  public Labels labels() { return new Labels(root, listing, () -> http); }

  /**
   * Computes what policies ask of the user's activities. {@code POST /me/dataSecurityAndGovernance/protectionScopes/compute},
   * {@code POST /users/{id}/dataSecurityAndGovernance/protectionScopes/compute}; {@code ProtectionScopes.Compute.User}.
   */
  public ComputedScopes<PolicyUserScope> computeScopes(ProtectionScopesRequest request) {
    return ScopeCalls.compute(root.post(http, "protectionScopes/compute").permission(COMPUTE).body(request).repeatable(), PolicyUserScope::of);
  }

  /** Computes them again when they have changed, and hands the earlier ones back when not; see {@link #computeScopes(ProtectionScopesRequest)}. */
  public ComputedScopes<PolicyUserScope> computeScopes(ProtectionScopesRequest request, ComputedScopes<PolicyUserScope> earlier) {
    return ScopeCalls.computeAgain(root.post(http, "protectionScopes/compute").permission(COMPUTE).body(request).repeatable(), earlier, PolicyUserScope::of);
  }

  /**
   * Has content judged before or after an activity, and recorded. Sent once; a metered call. What to do when it fails is the
   * application's policy: see {@link ContentVerdict}. {@code POST /me/dataSecurityAndGovernance/processContent},
   * {@code POST /users/{id}/dataSecurityAndGovernance/processContent}; {@code Content.Process.User}.
   *
   * @param scopesTag the tag of the user's scopes, or empty text
   */
  public ProcessContentResponse processContent(NewProcessContentRequest request, String scopesTag) {
    return ScopeCalls.tagged(root.post(http, "processContent"), scopesTag).permission("Content.Process.User").body(Map.of("contentToProcess", request))
        .as(Wrapped.in(ProcessContentResponse::of));
  }

  /**
   * Records an activity without its content. Sent once. {@code POST /me/dataSecurityAndGovernance/activities/contentActivities},
   * {@code POST /users/{id}/dataSecurityAndGovernance/activities/contentActivities}; {@code ContentActivity.Write}.
   */
  public ContentActivity recordActivity(NewContentActivity activity) {
    return root.post(http, "activities/contentActivities").permission("ContentActivity.Write").body(activity).as(ContentActivity::of);
  }

  /**
   * Reads a recorded activity. {@code GET /me/dataSecurityAndGovernance/activities/contentActivities/{id}},
   * {@code GET /users/{id}/dataSecurityAndGovernance/activities/contentActivities/{activityId}}; {@code ContentActivity.Read}.
   */
  public ContentActivity activity(String id) {
    return root.get(http, "activities/contentActivities/{activityId}", id).permission("ContentActivity.Read").as(ContentActivity::of);
  }
}
