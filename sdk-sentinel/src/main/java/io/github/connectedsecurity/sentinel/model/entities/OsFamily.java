package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The family of an operating system. */
public record OsFamily(String value) implements OpenValue {
  private static final KnownValues<OsFamily> KNOWN = new KnownValues<>(OsFamily::new);

  /** Linux. */
  public static final OsFamily LINUX = KNOWN.add("Linux");
  /** Windows. */
  public static final OsFamily WINDOWS = KNOWN.add("Windows");
  /** Android. */
  public static final OsFamily ANDROID = KNOWN.add("Android");
  /** Apple's iOS. */
  public static final OsFamily IOS = KNOWN.add("IOS");
  /** Not known. */
  public static final OsFamily UNKNOWN = KNOWN.add("Unknown");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static OsFamily of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<OsFamily> known() { return KNOWN.all(); }
}
