package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who can reach an endpoint. */
public final class NetworkAccess extends JsonModel {
  private NetworkAccess(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NetworkAccess of(Map<String, Object> json) { return new NetworkAccess(json); }

  /** Whether the public network can. */
  public Optional<PublicAccess> publicNetworkAccess() { return open("publicNetworkAccess", PublicAccess::of); }
}
