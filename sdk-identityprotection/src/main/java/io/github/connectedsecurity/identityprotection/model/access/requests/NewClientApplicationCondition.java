package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Which workloads a policy is to be for: service principals of the tenant's own applications. */
public final class NewClientApplicationCondition extends JsonBody<NewClientApplicationCondition> {
  private NewClientApplicationCondition() {}

  /** Starts with nothing set. */
  public static NewClientApplicationCondition create() { return new NewClientApplicationCondition(); }

  /** Service principals left out. */
  public NewClientApplicationCondition excludeServicePrincipals(List<String> excludeServicePrincipals) {
    return set("excludeServicePrincipals", excludeServicePrincipals);
  }

  /** Service principals by object id, or {@code ServicePrincipalsInMyTenant}. */
  public NewClientApplicationCondition includeServicePrincipals(List<String> includeServicePrincipals) {
    return set("includeServicePrincipals", includeServicePrincipals);
  }

  /** A rule on service principals. */
  public NewClientApplicationCondition servicePrincipalFilter(NewPolicyFilter servicePrincipalFilter) {
    return set("servicePrincipalFilter", servicePrincipalFilter);
  }

  /** Empties servicePrincipalFilter at the service. */
  public NewClientApplicationCondition clearServicePrincipalFilter() { return clear("servicePrincipalFilter"); }
}
