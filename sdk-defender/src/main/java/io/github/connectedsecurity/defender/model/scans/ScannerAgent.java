package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The device that runs a scan, as definitions name it. */
public final class ScannerAgent extends JsonModel {
  private ScannerAgent(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ScannerAgent of(Map<String, Object> json) { return new ScannerAgent(json); }

  /** Tenant and device, with an underscore between them. */
  public Optional<String> id() { return text("id"); }

  /** Identifier of the device. */
  public Optional<String> machineId() { return text("machineId"); }

  /** Name of the device. */
  public Optional<String> machineName() { return text("machineName"); }

  /** When it last reported. */
  public Optional<Instant> lastSeen() { return instant("lastSeen"); }

  /** Application that the scanner runs as. */
  public Optional<String> assignedApplicationId() { return text("assignedApplicationId"); }

  /** Version of the scanner. */
  public Optional<String> scannerSoftwareVersion() { return text("scannerSoftwareVersion"); }

  /** When it last did something. */
  public Optional<Instant> lastCommandExecutionTimestamp() { return instant("lastCommandExecutionTimestamp"); }

  /** Version of the device's sensor. */
  public Optional<String> mdeClientVersion() { return text("mdeClientVersion"); }
}
