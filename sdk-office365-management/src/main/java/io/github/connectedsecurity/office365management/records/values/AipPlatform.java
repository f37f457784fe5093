package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** The system that a labelled file was used on. */
public record AipPlatform(String value) implements OpenValue {
  private static final KnownValues<AipPlatform> KNOWN = new KnownValues<>(AipPlatform::new);

  /** Not told. */
  public static final AipPlatform UNKNOWN = KNOWN.add("Unknown");
  /** Windows. */
  public static final AipPlatform WINDOWS = KNOWN.add("Windows");
  /** macOS. */
  public static final AipPlatform MACOS = KNOWN.add("MacOS");
  /** iOS. */
  public static final AipPlatform IOS = KNOWN.add("iOS");
  /** Android. */
  public static final AipPlatform ANDROID = KNOWN.add("Android");
  /** A browser. */
  public static final AipPlatform WEB = KNOWN.add("Web");

  private static final Map<String, AipPlatform> CODES = Map.ofEntries(
      Map.entry("0", UNKNOWN),
      Map.entry("1", WINDOWS),
      Map.entry("2", MACOS),
      Map.entry("3", IOS),
      Map.entry("4", ANDROID),
      Map.entry("5", WEB));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static AipPlatform of(String value) {
    AipPlatform numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<AipPlatform> known() { return KNOWN.all(); }
}
