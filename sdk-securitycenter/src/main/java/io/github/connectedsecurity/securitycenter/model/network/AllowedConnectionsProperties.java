package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Connections as of one moment. */
public final class AllowedConnectionsProperties extends JsonModel {
  private AllowedConnectionsProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AllowedConnectionsProperties of(Map<String, Object> json) { return new AllowedConnectionsProperties(json); }

  /** The moment. */
  public Optional<Instant> calculatedDateTime() { return instant("calculatedDateTime"); }

  /** The resources with whom they may talk to. */
  public List<ConnectableResource> connectableResources() { return objects("connectableResources", ConnectableResource::of); }
}
