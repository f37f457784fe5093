package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The kind of device that an activity came from. */
public record DeviceType(String value) implements OpenValue {
  private static final KnownValues<DeviceType> KNOWN = new KnownValues<>(DeviceType::new);

  /** A computer. */
  public static final DeviceType DESKTOP = KNOWN.add("DESKTOP");
  /** A phone. */
  public static final DeviceType MOBILE = KNOWN.add("MOBILE");
  /** A tablet. */
  public static final DeviceType TABLET = KNOWN.add("TABLET");
  /** Something else. */
  public static final DeviceType OTHER = KNOWN.add("OTHER");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeviceType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<DeviceType> known() { return KNOWN.all(); }
}
