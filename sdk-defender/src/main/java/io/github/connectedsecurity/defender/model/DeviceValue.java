package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much a device matters to its owner; weighs in the exposure score. */
public record DeviceValue(String value) implements OpenValue {
  private static final KnownValues<DeviceValue> KNOWN = new KnownValues<>(DeviceValue::new);

  /** As most do. */
  public static final DeviceValue NORMAL = KNOWN.add("Normal");
  /** Little. */
  public static final DeviceValue LOW = KNOWN.add("Low");
  /** Much. */
  public static final DeviceValue HIGH = KNOWN.add("High");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeviceValue of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<DeviceValue> known() { return KNOWN.all(); }
}
