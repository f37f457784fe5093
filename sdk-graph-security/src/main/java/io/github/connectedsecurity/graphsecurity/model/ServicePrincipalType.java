package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a service principal stands for. */
public record ServicePrincipalType(String value) implements OpenValue {
  private static final KnownValues<ServicePrincipalType> KNOWN = new KnownValues<>(ServicePrincipalType::new);

  /** The kind was not recognised. */
  public static final ServicePrincipalType UNKNOWN = KNOWN.add("unknown");
  /** An application registered in some tenant. */
  public static final ServicePrincipalType APPLICATION = KNOWN.add("application");
  /** An Azure resource that signs in by itself. */
  public static final ServicePrincipalType MANAGED_IDENTITY = KNOWN.add("managedIdentity");
  /** Made before applications were registered; tied to one tenant. */
  public static final ServicePrincipalType LEGACY = KNOWN.add("legacy");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ServicePrincipalType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ServicePrincipalType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ServicePrincipalType> known() { return KNOWN.all(); }
}
