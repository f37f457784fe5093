package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether Microsoft Defender Antivirus protects a device. */
public record DefenderAvStatus(String value) implements OpenValue {
  private static final KnownValues<DefenderAvStatus> KNOWN = new KnownValues<>(DefenderAvStatus::new);

  /** It has not told anything lately. */
  public static final DefenderAvStatus NOT_REPORTING = KNOWN.add("notReporting");
  /** It is switched off. */
  public static final DefenderAvStatus DISABLED = KNOWN.add("disabled");
  /** It runs with old definitions. */
  public static final DefenderAvStatus NOT_UPDATED = KNOWN.add("notUpdated");
  /** It runs with current definitions. */
  public static final DefenderAvStatus UPDATED = KNOWN.add("updated");
  /** Its state was not recognised. */
  public static final DefenderAvStatus UNKNOWN = KNOWN.add("unknown");
  /** The device cannot run it. */
  public static final DefenderAvStatus NOT_SUPPORTED = KNOWN.add("notSupported");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DefenderAvStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DefenderAvStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DefenderAvStatus> known() { return KNOWN.all(); }
}
