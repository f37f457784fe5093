package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a file or process was only seen or kept from doing harm. */
public record DetectionStatus(String value) implements OpenValue {
  private static final KnownValues<DetectionStatus> KNOWN = new KnownValues<>(DetectionStatus::new);

  /** It was seen, and went on. */
  public static final DetectionStatus DETECTED = KNOWN.add("detected");
  /** It was stopped while it ran. */
  public static final DetectionStatus BLOCKED = KNOWN.add("blocked");
  /** It was kept from starting. */
  public static final DetectionStatus PREVENTED = KNOWN.add("prevented");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DetectionStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DetectionStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DetectionStatus> known() { return KNOWN.all(); }
}
