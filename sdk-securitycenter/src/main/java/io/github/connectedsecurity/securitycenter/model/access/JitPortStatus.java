package io.github.connectedsecurity.securitycenter.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a port is open. */
public record JitPortStatus(String value) implements OpenValue {
  private static final KnownValues<JitPortStatus> KNOWN = new KnownValues<>(JitPortStatus::new);

  /** Open. */
  public static final JitPortStatus INITIATED = KNOWN.add("Initiated");
  /** About to be opened; seen in samples, missing in the schema. */
  public static final JitPortStatus INITIATING = KNOWN.add("Initiating");
  /** Closed again. */
  public static final JitPortStatus REVOKED = KNOWN.add("Revoked");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static JitPortStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<JitPortStatus> known() { return KNOWN.all(); }
}
