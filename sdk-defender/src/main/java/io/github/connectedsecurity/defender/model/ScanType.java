package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How thorough a scan is. */
public record ScanType(String value) implements OpenValue {
  private static final KnownValues<ScanType> KNOWN = new KnownValues<>(ScanType::new);

  /** The usual hiding places. */
  public static final ScanType QUICK = KNOWN.add("Quick");
  /** Everything. */
  public static final ScanType FULL = KNOWN.add("Full");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ScanType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ScanType> known() { return KNOWN.all(); }
}
