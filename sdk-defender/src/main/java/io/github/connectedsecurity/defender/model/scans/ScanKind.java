package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an authenticated scan looks at. */
public record ScanKind(String value) implements OpenValue {
  private static final KnownValues<ScanKind> KNOWN = new KnownValues<>(ScanKind::new);

  /** Network devices, over SNMP. */
  public static final ScanKind NETWORK = KNOWN.add("Network");
  /** Windows devices; only in older documentation. */
  public static final ScanKind WINDOWS = KNOWN.add("Windows");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ScanKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ScanKind> known() { return KNOWN.all(); }
}
