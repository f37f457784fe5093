package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A network connection that took part in a legacy alert. */
public final class NetworkConnection extends JsonModel {
  private NetworkConnection(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NetworkConnection of(Map<String, Object> json) { return new NetworkConnection(json); }

  /** The application that made the connection. */
  public Optional<String> applicationName() { return text("applicationName"); }

  /** The address connected to. */
  public Optional<String> destinationAddress() { return text("destinationAddress"); }

  /** The domain connected to. */
  public Optional<String> destinationDomain() { return text("destinationDomain"); }

  /** Where the address connected to is. */
  public Optional<String> destinationLocation() { return text("destinationLocation"); }

  /** The port connected to. */
  public Optional<String> destinationPort() { return text("destinationPort"); }

  /** The link connected to. */
  public Optional<String> destinationUrl() { return text("destinationUrl"); }

  /** Whether it came in or went out. */
  public Optional<ConnectionDirection> direction() { return open("direction", ConnectionDirection::of); }

  /** When the domain was registered. */
  public Optional<Instant> domainRegisteredDateTime() { return instant("domainRegisteredDateTime"); }

  /** The name in the local domain name system. */
  public Optional<String> localDnsName() { return text("localDnsName"); }

  /** The address connected to after translation. */
  public Optional<String> natDestinationAddress() { return text("natDestinationAddress"); }

  /** The port connected to after translation. */
  public Optional<String> natDestinationPort() { return text("natDestinationPort"); }

  /** The address connected from after translation. */
  public Optional<String> natSourceAddress() { return text("natSourceAddress"); }

  /** The port connected from after translation. */
  public Optional<String> natSourcePort() { return text("natSourcePort"); }

  /** The protocol. */
  public Optional<SecurityNetworkProtocol> protocol() { return open("protocol", SecurityNetworkProtocol::of); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }

  /** The address connected from. */
  public Optional<String> sourceAddress() { return text("sourceAddress"); }

  /** Where the address connected from is. */
  public Optional<String> sourceLocation() { return text("sourceLocation"); }

  /** The port connected from. */
  public Optional<String> sourcePort() { return text("sourcePort"); }

  /** How far it is. */
  public Optional<ConnectionStatus> status() { return open("status", ConnectionStatus::of); }

  /** The part of the link behind the question mark. */
  public Optional<String> urlParameters() { return text("urlParameters"); }
}
