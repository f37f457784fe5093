package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A connection between two addresses. */
public final class NetworkConnectionEvidence extends AlertEvidence {
  private NetworkConnectionEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static NetworkConnectionEvidence of(Map<String, Object> json) { return new NetworkConnectionEvidence(json); }

  /** Where it went. */
  public Optional<IpEvidence> destinationAddress() { return object("destinationAddress", IpEvidence::of); }

  /** The port it went to. */
  public Optional<Integer> destinationPort() { return int32("destinationPort"); }

  /** The transport it used. */
  public Optional<ProtocolType> protocol() { return open("protocol", ProtocolType::of); }

  /** Where it came from. */
  public Optional<IpEvidence> sourceAddress() { return object("sourceAddress", IpEvidence::of); }

  /** The port it came from. */
  public Optional<Integer> sourcePort() { return int32("sourcePort"); }
}
