package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Who caused an event. */
public record EventSource(String value) implements OpenValue {
  private static final KnownValues<EventSource> KNOWN = new KnownValues<>(EventSource::new);

  /** As the system itself. */
  public static final EventSource SYSTEM = KNOWN.add("system");
  /** An administrator. */
  public static final EventSource ADMIN = KNOWN.add("admin");
  /** What users may. */
  public static final EventSource USER = KNOWN.add("user");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final EventSource UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EventSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<EventSource> known() { return KNOWN.all(); }
}
