package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The other end of a connection. */
public final class ConnectedResource extends JsonModel {
  private ConnectedResource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConnectedResource of(Map<String, Object> json) { return new ConnectedResource(json); }

  /** The resource's ARM id. */
  public Optional<String> connectedResourceId() { return text("connectedResourceId"); }

  /** The ports of TCP, as ranges; {@code All} for all. */
  public Optional<String> tcpPorts() { return text("tcpPorts"); }

  /** The ports of UDP, as ranges; {@code All} for all. */
  public Optional<String> udpPorts() { return text("udpPorts"); }
}
