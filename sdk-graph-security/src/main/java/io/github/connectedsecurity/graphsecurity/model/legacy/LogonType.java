package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a user logged on. */
public record LogonType(String value) implements OpenValue {
  private static final KnownValues<LogonType> KNOWN = new KnownValues<>(LogonType::new);

  /** Not known, or not told. */
  public static final LogonType UNKNOWN = KNOWN.add("unknown");
  /** At the machine itself. */
  public static final LogonType INTERACTIVE = KNOWN.add("interactive");
  /** At the machine, from afar. */
  public static final LogonType REMOTE_INTERACTIVE = KNOWN.add("remoteInteractive");
  /** Over the network. */
  public static final LogonType NETWORK = KNOWN.add("network");
  /** As a scheduled job. */
  public static final LogonType BATCH = KNOWN.add("batch");
  /** As a service. */
  public static final LogonType SERVICE = KNOWN.add("service");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final LogonType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static LogonType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<LogonType> known() { return KNOWN.all(); }
}
