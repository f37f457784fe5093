package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The transport protocol of a Kubernetes port. */
public record ContainerPortProtocol(String value) implements OpenValue {
  private static final KnownValues<ContainerPortProtocol> KNOWN = new KnownValues<>(ContainerPortProtocol::new);

  /** Datagrams without a connection. */
  public static final ContainerPortProtocol UDP = KNOWN.add("udp");
  /** A reliable stream. */
  public static final ContainerPortProtocol TCP = KNOWN.add("tcp");
  /** Several message streams in one association. */
  public static final ContainerPortProtocol SCTP = KNOWN.add("sctp");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ContainerPortProtocol UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ContainerPortProtocol of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ContainerPortProtocol> known() { return KNOWN.all(); }
}
