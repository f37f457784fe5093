package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run of a scan, with what it found. */
public final class ScanHistoryBySession extends JsonModel {
  private ScanHistoryBySession(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ScanHistoryBySession of(Map<String, Object> json) { return new ScanHistoryBySession(json); }

  /** Tenant. */
  public Optional<String> orgId() { return text("orgId"); }

  /** The scan; one identifier in spite of the name. */
  public Optional<String> scanDefinitionIds() { return text("ScanDefinitionIds"); }

  /** The run; one identifier in spite of the name. */
  public Optional<String> sessionIds() { return text("SessionIds"); }

  /** How many targets were scanned. */
  public Optional<Integer> numberOfSuccessfullyScannedTargets() { return int32("NumberOfSuccessfullyScannedTargets"); }

  /** How many targets there were. */
  public Optional<Integer> numberOfTargets() { return int32("NumberOfTargets"); }

  /** How it ended. */
  public Optional<String> scanStatus() { return text("ScanStatus"); }

  /** When it ran. */
  public Optional<Instant> lastScanned() { return instant("LastScanned"); }

  /** Each target. */
  public List<ScannedTarget> listScannedTargets() { return objects("ListScannedTargets", ScannedTarget::of); }
}
