package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which volume a key opens; some answers send the number. */
public record VolumeType(String value) implements OpenValue {
  private static final KnownValues<VolumeType> KNOWN = new KnownValues<>(VolumeType::new);

  /** The one with the system. */
  public static final VolumeType OPERATING_SYSTEM_VOLUME = KNOWN.add("operatingSystemVolume");
  /** A built-in one. */
  public static final VolumeType FIXED_DATA_VOLUME = KNOWN.add("fixedDataVolume");
  /** A removable one. */
  public static final VolumeType REMOVABLE_DATA_VOLUME = KNOWN.add("removableDataVolume");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final VolumeType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static VolumeType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<VolumeType> known() { return KNOWN.all(); }
}
