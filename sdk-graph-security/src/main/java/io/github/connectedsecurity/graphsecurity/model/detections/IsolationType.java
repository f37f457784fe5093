package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a device is cut off. */
public record IsolationType(String value) implements OpenValue {
  private static final KnownValues<IsolationType> KNOWN = new KnownValues<>(IsolationType::new);

  /** Nothing but the security service gets through. */
  public static final IsolationType FULL = KNOWN.add("full");
  /** Outlook and Teams still get through. */
  public static final IsolationType SELECTIVE = KNOWN.add("selective");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final IsolationType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IsolationType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<IsolationType> known() { return KNOWN.all(); }
}
