package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A resource and whom it may talk to. */
public final class ConnectableResource extends JsonModel {
  private ConnectableResource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConnectableResource of(Map<String, Object> json) { return new ConnectableResource(json); }

  /** The resource's ARM id. */
  public Optional<String> id() { return text("id"); }

  /** Who may talk to it. */
  public List<ConnectedResource> inboundConnectedResources() { return objects("inboundConnectedResources", ConnectedResource::of); }

  /** Whom it may talk to. */
  public List<ConnectedResource> outboundConnectedResources() { return objects("outboundConnectedResources", ConnectedResource::of); }
}
