package io.github.connectedsecurity.defender.model.scans;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A scan to make, or what shall change on one. */
public final class ScanDefinitionWrite extends JsonBody<ScanDefinitionWrite> {
  private ScanDefinitionWrite() {}

  /** Starts with nothing set. */
  public static ScanDefinitionWrite create() { return new ScanDefinitionWrite(); }

  /** What it looks at; current documentation knows network scans only. */
  public ScanDefinitionWrite scanType(ScanKind kind) { return set("scanType", kind); }

  /** Name. */
  public ScanDefinitionWrite scanName(String name) { return set("scanName", name); }

  /** Whether it runs. */
  public ScanDefinitionWrite isActive(boolean active) { return set("isActive", active); }

  /**
   * What it scans, all of one kind.
   *
   * @throws IllegalArgumentException when there is none, or one holds the comma that separates them
   */
  public ScanDefinitionWrite targets(ScanTargetType type, List<String> targets) {
    if (targets.isEmpty() || targets.stream().anyMatch(target -> target.isBlank() || target.indexOf(',') >= 0)) {
      throw new IllegalArgumentException("A scan needs at least one target, and none may be blank or hold a comma.");
    }
    return set("target", String.join(",", targets)).set("targetType", type);
  }

  /**
   * How often it runs.
   *
   * @throws IllegalArgumentException when that is no number of whole hours
   */
  public ScanDefinitionWrite interval(Duration interval) {
    if (interval.toHours() < 1 || !interval.equals(Duration.ofHours(interval.toHours()))) {
      throw new IllegalArgumentException("A scan runs every hour or every few whole hours, not every " + interval + ".");
    }
    return set("intervalInHours", interval.toHours());
  }

  /** Device that runs it, of those that {@code agents()} lists. */
  public ScanDefinitionWrite scannerAgent(String machineId) { return set("scannerAgent", Map.of("machineId", machineId)); }

  /** How it signs in to network devices. */
  public ScanDefinitionWrite scanAuthenticationParams(SnmpAuth auth) { return set("scanAuthenticationParams", auth); }
}
