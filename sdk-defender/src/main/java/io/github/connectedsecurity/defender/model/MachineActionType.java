package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What is done to a device. */
public record MachineActionType(String value) implements OpenValue {
  private static final KnownValues<MachineActionType> KNOWN = new KnownValues<>(MachineActionType::new);

  /** A scan by the antivirus. */
  public static final MachineActionType RUN_ANTI_VIRUS_SCAN = KNOWN.add("RunAntiVirusScan");
  /** The device leaves the service. */
  public static final MachineActionType OFFBOARD = KNOWN.add("Offboard");
  /** A session of commands. */
  public static final MachineActionType LIVE_RESPONSE = KNOWN.add("LiveResponse");
  /** A package of forensic data is gathered. */
  public static final MachineActionType COLLECT_INVESTIGATION_PACKAGE = KNOWN.add("CollectInvestigationPackage");
  /** Cut off from the network. */
  public static final MachineActionType ISOLATE = KNOWN.add("Isolate");
  /** Let back onto the network. */
  public static final MachineActionType UNISOLATE = KNOWN.add("Unisolate");
  /** A file is stopped and put away. */
  public static final MachineActionType STOP_AND_QUARANTINE_FILE = KNOWN.add("StopAndQuarantineFile");
  /** Only software signed by Microsoft may run. */
  public static final MachineActionType RESTRICT_CODE_EXECUTION = KNOWN.add("RestrictCodeExecution");
  /** All software may run again. */
  public static final MachineActionType UNRESTRICT_CODE_EXECUTION = KNOWN.add("UnrestrictCodeExecution");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static MachineActionType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<MachineActionType> known() { return KNOWN.all(); }
}
