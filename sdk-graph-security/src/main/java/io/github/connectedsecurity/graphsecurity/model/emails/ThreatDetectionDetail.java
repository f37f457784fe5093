package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How sure the detection of a threat was. */
public final class ThreatDetectionDetail extends JsonModel {
  private ThreatDetectionDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ThreatDetectionDetail of(Map<String, Object> json) { return new ThreatDetectionDetail(json); }

  /** How sure the detection was. */
  public Optional<String> confidenceLevel() { return text("confidenceLevel"); }

  /** Whether the recipient is a protected account. */
  public Optional<String> priorityAccountProtection() { return text("priorityAccountProtection"); }

  /** The threats that were detected. */
  public Optional<String> threats() { return text("threats"); }
}
