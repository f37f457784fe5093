package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which connections are meant, as the last step of the address. */
public record ConnectionType(String value) implements OpenValue {
  private static final KnownValues<ConnectionType> KNOWN = new KnownValues<>(ConnectionType::new);

  /** Between resources of the subscription. */
  public static final ConnectionType INTERNAL = KNOWN.add("Internal");
  /** To and from the internet. */
  public static final ConnectionType EXTERNAL = KNOWN.add("External");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ConnectionType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ConnectionType> known() { return KNOWN.all(); }
}
