package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A run of a scan. */
public final class ScanHistoryByDefinition extends JsonModel {
  private ScanHistoryByDefinition(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ScanHistoryByDefinition of(Map<String, Object> json) { return new ScanHistoryByDefinition(json); }

  /** The scan; one identifier in spite of the name. */
  public Optional<String> scanDefinitionIds() { return text("ScanDefinitionIds"); }

  /** When it ran. */
  public Optional<Instant> lastScanned() { return instant("LastScanned"); }

  /** How it ended, such as {@code Partial Success}. */
  public Optional<String> scanStatus() { return text("ScanStatus"); }

  /** Device that ran it. */
  public Optional<String> scannerId() { return text("ScannerId"); }
}
