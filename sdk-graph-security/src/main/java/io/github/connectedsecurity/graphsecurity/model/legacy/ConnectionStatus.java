package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What became of a network connection. */
public record ConnectionStatus(String value) implements OpenValue {
  private static final KnownValues<ConnectionStatus> KNOWN = new KnownValues<>(ConnectionStatus::new);

  /** Not known, or not told. */
  public static final ConnectionStatus UNKNOWN = KNOWN.add("unknown");
  /** It was tried. */
  public static final ConnectionStatus ATTEMPTED = KNOWN.add("attempted");
  /** It went through. */
  public static final ConnectionStatus SUCCEEDED = KNOWN.add("succeeded");
  /** It was kept from happening. */
  public static final ConnectionStatus BLOCKED = KNOWN.add("blocked");
  /** It did not work. */
  public static final ConnectionStatus FAILED = KNOWN.add("failed");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ConnectionStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ConnectionStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ConnectionStatus> known() { return KNOWN.all(); }
}
