package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Which applications, actions or contexts a policy is to be for. */
public final class NewApplicationCondition extends JsonBody<NewApplicationCondition> {
  private NewApplicationCondition() {}

  /** Starts with nothing set. */
  public static NewApplicationCondition create() { return new NewApplicationCondition(); }

  /** A rule on applications. */
  public NewApplicationCondition applicationFilter(NewPolicyFilter applicationFilter) { return set("applicationFilter", applicationFilter); }

  /** Empties applicationFilter at the service. */
  public NewApplicationCondition clearApplicationFilter() { return clear("applicationFilter"); }

  /** Applications left out, by application id. */
  public NewApplicationCondition excludeApplications(List<String> excludeApplications) { return set("excludeApplications", excludeApplications); }

  /** Application ids, or {@code All}, {@code None}, {@code Office365}, {@code MicrosoftAdminPortals}. */
  public NewApplicationCondition includeApplications(List<String> includeApplications) { return set("includeApplications", includeApplications); }

  /** Authentication contexts, {@code c1} to {@code c99}; excludes the other two. */
  public NewApplicationCondition includeAuthenticationContextClassReferences(List<String> includeAuthenticationContextClassReferences) {
    return set("includeAuthenticationContextClassReferences", includeAuthenticationContextClassReferences);
  }

  /** Actions of users, such as {@code urn:user:registersecurityinfo}. */
  public NewApplicationCondition includeUserActions(List<String> includeUserActions) { return set("includeUserActions", includeUserActions); }
}
