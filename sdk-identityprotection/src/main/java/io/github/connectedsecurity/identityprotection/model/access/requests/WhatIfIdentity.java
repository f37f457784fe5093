package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.GuestKind;
import java.util.List;

/** Who is supposed to sign in. */
public final class WhatIfIdentity extends JsonBody<WhatIfIdentity> {
  private WhatIfIdentity() {}

  /** A user, by object id. */
  public static WhatIfIdentity user(String userId) { return new WhatIfIdentity().set("@odata.type", "#microsoft.graph.userSignIn").set("userId", userId); }

  /** A service principal, by object id. */
  public static WhatIfIdentity servicePrincipal(String id) {
    return new WhatIfIdentity().set("@odata.type", "#microsoft.graph.servicePrincipalSignIn").set("servicePrincipalId", id);
  }

  /** An agent, by the object id of its service principal; understood by beta only. */
  public static WhatIfIdentity agent(String servicePrincipalId) {
    return new WhatIfIdentity().set("@odata.type", "#microsoft.graph.agentSignIn").set("agentServicePrincipalId", servicePrincipalId);
  }

  /** The user comes from another tenant, as one of these kinds. */
  public WhatIfIdentity external(String tenantId, List<GuestKind> kinds) {
    return set("externalTenantId", tenantId).set("externalUserType", String.join(",", kinds.stream().map(GuestKind::value).toList()));
  }
}
