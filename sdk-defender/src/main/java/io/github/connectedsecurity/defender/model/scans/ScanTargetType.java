package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How targets of a scan are written. */
public record ScanTargetType(String value) implements OpenValue {
  private static final KnownValues<ScanTargetType> KNOWN = new KnownValues<>(ScanTargetType::new);

  /** As addresses. */
  public static final ScanTargetType IP = KNOWN.add("Ip");
  /** As names; the spelling on the wire is presumed. */
  public static final ScanTargetType HOSTNAME = KNOWN.add("Hostname");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ScanTargetType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ScanTargetType> known() { return KNOWN.all(); }
}
