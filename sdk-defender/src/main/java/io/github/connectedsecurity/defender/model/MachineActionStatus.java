package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How an action on a device stands; {@link MachineAction#finished} knows which ones are final. */
public record MachineActionStatus(String value) implements OpenValue {
  private static final KnownValues<MachineActionStatus> KNOWN = new KnownValues<>(MachineActionStatus::new);

  /** Not yet taken up by the device. */
  public static final MachineActionStatus PENDING = KNOWN.add("Pending");
  /** The device works on it. */
  public static final MachineActionStatus IN_PROGRESS = KNOWN.add("InProgress");
  /** Final: done. */
  public static final MachineActionStatus SUCCEEDED = KNOWN.add("Succeeded");
  /** Final: not done. */
  public static final MachineActionStatus FAILED = KNOWN.add("Failed");
  /** Final: the device did not answer in time. */
  public static final MachineActionStatus TIMED_OUT = KNOWN.add("TimeOut");
  /** Final: called off before the device finished. */
  public static final MachineActionStatus CANCELLED = KNOWN.add("Cancelled");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static MachineActionStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<MachineActionStatus> known() { return KNOWN.all(); }
}
