package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which workloads a policy is for. */
public final class ClientApplicationCondition extends JsonModel {
  private ClientApplicationCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ClientApplicationCondition of(Map<String, Object> json) { return new ClientApplicationCondition(json); }

  /** Service principals left out. */
  public List<String> excludeServicePrincipals() { return texts("excludeServicePrincipals"); }

  /** Service principals by object id, or {@code ServicePrincipalsInMyTenant}. */
  public List<String> includeServicePrincipals() { return texts("includeServicePrincipals"); }

  /** A rule on service principals. */
  public Optional<PolicyFilter> servicePrincipalFilter() { return object("servicePrincipalFilter", PolicyFilter::of); }
}
