package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A verdict in the older model's words. */
public final class ComplianceResultProperties extends JsonModel {
  private ComplianceResultProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceResultProperties of(Map<String, Object> json) { return new ComplianceResultProperties(json); }

  /** How the resource stands. */
  public Optional<ComplianceResourceStatus> resourceStatus() { return open("resourceStatus", ComplianceResourceStatus::of); }
}
