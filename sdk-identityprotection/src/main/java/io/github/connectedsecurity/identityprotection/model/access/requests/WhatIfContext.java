package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.UserAction;
import java.util.List;

/** What is supposed to be signed in to. */
public final class WhatIfContext extends JsonBody<WhatIfContext> {
  private WhatIfContext() {}

  /** Applications, by their application ids. */
  public static WhatIfContext applications(List<String> appIds) {
    return new WhatIfContext().set("@odata.type", "#microsoft.graph.applicationContext").set("includeApplications", appIds);
  }

  /** An action of the user. */
  public static WhatIfContext action(UserAction action) {
    return new WhatIfContext().set("@odata.type", "#microsoft.graph.userActionContext").set("userAction", action);
  }

  /** An authentication context, {@code c1} to {@code c99}. */
  public static WhatIfContext authenticationContext(String id) {
    return new WhatIfContext().set("@odata.type", "#microsoft.graph.authContext").set("authenticationContextValue", id);
  }
}
