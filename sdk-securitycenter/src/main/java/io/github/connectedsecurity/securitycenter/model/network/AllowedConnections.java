package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Which resources may talk to which, as of one moment. */
public final class AllowedConnections extends ArmResource {
  private AllowedConnections(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AllowedConnections of(Map<String, Object> json) { return new AllowedConnections(json); }

  /** The connections; an empty view when the answer has none. */
  public AllowedConnectionsProperties properties() { return properties(AllowedConnectionsProperties::of); }
}
