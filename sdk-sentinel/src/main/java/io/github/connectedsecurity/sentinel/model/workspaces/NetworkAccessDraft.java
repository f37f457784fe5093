package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;

/** Who shall reach an endpoint. */
public final class NetworkAccessDraft extends JsonBody<NetworkAccessDraft> {
  private NetworkAccessDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param publicNetworkAccess whether the public network can
   */
  public static NetworkAccessDraft of(PublicAccess publicNetworkAccess) { return new NetworkAccessDraft().set("publicNetworkAccess", publicNetworkAccess); }
}
