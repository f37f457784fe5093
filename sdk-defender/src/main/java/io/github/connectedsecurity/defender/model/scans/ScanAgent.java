package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A device that can run scans. */
public final class ScanAgent extends JsonModel {
  private ScanAgent(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ScanAgent of(Map<String, Object> json) { return new ScanAgent(json); }

  /** Tenant and device, with an underscore between them. */
  public String id() { return required("id"); }

  /** Identifier of the device. */
  public Optional<String> machineId() { return text("machineId"); }

  /** Name of the device. */
  public Optional<String> computerDnsName() { return text("computerDnsName"); }

  /** When it last reported. */
  public Optional<Instant> lastSeen() { return instant("lastSeen"); }

  /** Application that the scanner runs as. */
  public Optional<String> assignedApplicationId() { return text("AssignedApplicationId"); }

  /** Version of the scanner. */
  public Optional<String> scannerSoftwareVersion() { return text("ScannerSoftwareVersion"); }

  /** When it last did something. */
  public Optional<Instant> lastCommandExecutionTimestamp() { return instant("LastCommandExecutionTimestamp"); }

  /** Version of the device's sensor. */
  public Optional<String> mdeClientVersion() { return text("mdeClientVersion"); }
}
