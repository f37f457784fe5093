package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A family of devices. */
public record DevicePlatform(String value) implements OpenValue {
  private static final KnownValues<DevicePlatform> KNOWN = new KnownValues<>(DevicePlatform::new);

  /** Android. */
  public static final DevicePlatform ANDROID = KNOWN.add("android");
  /** iPhone and iPad. */
  public static final DevicePlatform IOS = KNOWN.add("iOS");
  /** Windows. */
  public static final DevicePlatform WINDOWS = KNOWN.add("windows");
  /** Windows Phone. */
  public static final DevicePlatform WINDOWS_PHONE = KNOWN.add("windowsPhone");
  /** Mac. */
  public static final DevicePlatform MAC_OS = KNOWN.add("macOS");
  /** All families. */
  public static final DevicePlatform ALL = KNOWN.add("all");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final DevicePlatform UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** Linux. */
  public static final DevicePlatform LINUX = KNOWN.add("linux");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DevicePlatform of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<DevicePlatform> known() { return KNOWN.all(); }
}
