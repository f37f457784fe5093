package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A protocol of the internet, by its name. */
public record SecurityNetworkProtocol(String value) implements OpenValue {
  private static final KnownValues<SecurityNetworkProtocol> KNOWN = new KnownValues<>(SecurityNetworkProtocol::new);

  /** Not known, or not told. */
  public static final SecurityNetworkProtocol UNKNOWN = KNOWN.add("unknown");
  /** The internet protocol. */
  public static final SecurityNetworkProtocol IP = KNOWN.add("ip");
  /** ICMP. */
  public static final SecurityNetworkProtocol ICMP = KNOWN.add("icmp");
  /** IGMP. */
  public static final SecurityNetworkProtocol IGMP = KNOWN.add("igmp");
  /** The gateway to gateway protocol. */
  public static final SecurityNetworkProtocol GGP = KNOWN.add("ggp");
  /** IPv4. */
  public static final SecurityNetworkProtocol IPV4 = KNOWN.add("ipv4");
  /** TCP. */
  public static final SecurityNetworkProtocol TCP = KNOWN.add("tcp");
  /** The PARC universal packet protocol. */
  public static final SecurityNetworkProtocol PUP = KNOWN.add("pup");
  /** UDP. */
  public static final SecurityNetworkProtocol UDP = KNOWN.add("udp");
  /** The internet datagram protocol. */
  public static final SecurityNetworkProtocol IDP = KNOWN.add("idp");
  /** IPv6. */
  public static final SecurityNetworkProtocol IPV6 = KNOWN.add("ipv6");
  /** IPv6's routing header. */
  public static final SecurityNetworkProtocol IPV6_ROUTING_HEADER = KNOWN.add("ipv6RoutingHeader");
  /** IPv6's fragment header. */
  public static final SecurityNetworkProtocol IPV6_FRAGMENT_HEADER = KNOWN.add("ipv6FragmentHeader");
  /** IPsec's encrypted payload. */
  public static final SecurityNetworkProtocol IP_SEC_ENCAPSULATING_SECURITY_PAYLOAD = KNOWN.add("ipSecEncapsulatingSecurityPayload");
  /** IPsec's authentication header. */
  public static final SecurityNetworkProtocol IP_SEC_AUTHENTICATION_HEADER = KNOWN.add("ipSecAuthenticationHeader");
  /** ICMP for IPv6. */
  public static final SecurityNetworkProtocol ICMP_V6 = KNOWN.add("icmpV6");
  /** IPv6 with nothing following. */
  public static final SecurityNetworkProtocol IPV6_NO_NEXT_HEADER = KNOWN.add("ipv6NoNextHeader");
  /** IPv6's options for the destination. */
  public static final SecurityNetworkProtocol IPV6_DESTINATION_OPTIONS = KNOWN.add("ipv6DestinationOptions");
  /** The net disk protocol. */
  public static final SecurityNetworkProtocol ND = KNOWN.add("nd");
  /** Raw packets. */
  public static final SecurityNetworkProtocol RAW = KNOWN.add("raw");
  /** IPX. */
  public static final SecurityNetworkProtocol IPX = KNOWN.add("ipx");
  /** SPX. */
  public static final SecurityNetworkProtocol SPX = KNOWN.add("spx");
  /** SPX, version 2. */
  public static final SecurityNetworkProtocol SPX_II = KNOWN.add("spxII");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final SecurityNetworkProtocol UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SecurityNetworkProtocol of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<SecurityNetworkProtocol> known() { return KNOWN.all(); }
}
