package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The kind of part of an organisation. */
public record ScopeType(String value) implements OpenValue {
  private static final KnownValues<ScopeType> KNOWN = new KnownValues<>(ScopeType::new);

  /** Groups of devices. */
  public static final ScopeType DEVICE_GROUP = KNOWN.add("deviceGroup");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ScopeType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ScopeType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ScopeType> known() { return KNOWN.all(); }
}
