package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.ExternalTenantsKind;
import java.util.List;

/** From which tenants the external users of a policy are to come. */
public final class NewExternalTenants extends JsonBody<NewExternalTenants> {
  private NewExternalTenants() {}

  /** All tenants. */
  public static NewExternalTenants all() {
    return new NewExternalTenants().set("@odata.type", "#microsoft.graph.conditionalAccessAllExternalTenants").set("membershipKind", ExternalTenantsKind.ALL);
  }

  /** These tenants, by their ids. */
  public static NewExternalTenants of(List<String> tenantIds) {
    return new NewExternalTenants().set("@odata.type", "#microsoft.graph.conditionalAccessEnumeratedExternalTenants")
        .set("membershipKind", ExternalTenantsKind.ENUMERATED).set("members", tenantIds);
  }
}
