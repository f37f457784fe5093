package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A scanner for vulnerabilities of machines. */
public record ScannerProvider(String value) implements OpenValue {
  private static final KnownValues<ScannerProvider> KNOWN = new KnownValues<>(ScannerProvider::new);

  /** The one of Defender for Endpoint. */
  public static final ScannerProvider MDE_TVM = KNOWN.add("MdeTvm");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ScannerProvider of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ScannerProvider> known() { return KNOWN.all(); }
}
