package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a sensor stands on. */
public record SensorType(String value) implements OpenValue {
  private static final KnownValues<SensorType> KNOWN = new KnownValues<>(SensorType::new);

  /** A server with Entra Connect. */
  public static final SensorType AD_CONNECT_INTEGRATED = KNOWN.add("adConnectIntegrated");
  /** A server with certificate services. */
  public static final SensorType ADCS_INTEGRATED = KNOWN.add("adcsIntegrated");
  /** A server with federation services. */
  public static final SensorType ADFS_INTEGRATED = KNOWN.add("adfsIntegrated");
  /** A domain controller. */
  public static final SensorType DOMAIN_CONTROLLER_INTEGRATED = KNOWN.add("domainControllerIntegrated");
  /** A server of its own that listens to a domain controller. */
  public static final SensorType DOMAIN_CONTROLLER_STANDALONE = KNOWN.add("domainControllerStandalone");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final SensorType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SensorType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<SensorType> known() { return KNOWN.all(); }
}
