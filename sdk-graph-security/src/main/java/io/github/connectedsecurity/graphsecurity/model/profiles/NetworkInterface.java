package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A network interface of a host. */
public final class NetworkInterface extends JsonModel {
  private NetworkInterface(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NetworkInterface of(Map<String, Object> json) { return new NetworkInterface(json); }

  /** What it is about, in prose. */
  public Optional<String> description() { return text("description"); }

  /** The IPv4 address. */
  public Optional<String> ipV4Address() { return text("ipV4Address"); }

  /** The IPv6 address. */
  public Optional<String> ipV6Address() { return text("ipV6Address"); }

  /** The IPv6 address within the link. */
  public Optional<String> localIpV6Address() { return text("localIpV6Address"); }

  /** The hardware address. */
  public Optional<String> macAddress() { return text("macAddress"); }
}
