package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a port answered. */
public record HostPortStatus(String value) implements OpenValue {
  private static final KnownValues<HostPortStatus> KNOWN = new KnownValues<>(HostPortStatus::new);

  /** It answers. */
  public static final HostPortStatus OPEN = KNOWN.add("open");
  /** Something in between keeps it from answering. */
  public static final HostPortStatus FILTERED = KNOWN.add("filtered");
  /** It does not answer. */
  public static final HostPortStatus CLOSED = KNOWN.add("closed");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final HostPortStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HostPortStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<HostPortStatus> known() { return KNOWN.all(); }
}
