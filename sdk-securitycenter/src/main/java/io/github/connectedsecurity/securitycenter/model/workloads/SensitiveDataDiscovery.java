package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.securitycenter.model.OperationStatus;
import java.util.Map;
import java.util.Optional;

/** Looking for sensitive data. */
public final class SensitiveDataDiscovery extends JsonModel {
  private SensitiveDataDiscovery(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensitiveDataDiscovery of(Map<String, Object> json) { return new SensitiveDataDiscovery(json); }

  /** Whether it is on. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** How the last change went. */
  public Optional<OperationStatus> operationStatus() { return object("operationStatus", OperationStatus::of); }
}
