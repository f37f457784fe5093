package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A platform with credentials of its own. */
public record MethodPlatform(String value) implements OpenValue {
  private static final KnownValues<MethodPlatform> KNOWN = new KnownValues<>(MethodPlatform::new);

  /** Not known. */
  public static final MethodPlatform UNKNOWN = KNOWN.add("unknown");
  /** Windows. */
  public static final MethodPlatform WINDOWS = KNOWN.add("windows");
  /** Mac. */
  public static final MethodPlatform MAC_OS = KNOWN.add("macOS");
  /** iPhone and iPad. */
  public static final MethodPlatform IOS = KNOWN.add("iOS");
  /** Android. */
  public static final MethodPlatform ANDROID = KNOWN.add("android");
  /** Linux. */
  public static final MethodPlatform LINUX = KNOWN.add("linux");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final MethodPlatform UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static MethodPlatform of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<MethodPlatform> known() { return KNOWN.all(); }
}
