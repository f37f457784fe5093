package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Whether a resource is watched. */
public final class AdvancedThreatProtectionProperties extends JsonModel {
  private AdvancedThreatProtectionProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AdvancedThreatProtectionProperties of(Map<String, Object> json) { return new AdvancedThreatProtectionProperties(json); }

  /** Whether it is. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }
}
