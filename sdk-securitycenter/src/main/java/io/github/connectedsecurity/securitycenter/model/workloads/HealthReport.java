package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Whether the product itself works for a resource. */
public final class HealthReport extends ArmResource {
  private HealthReport(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HealthReport of(Map<String, Object> json) { return new HealthReport(json); }

  /** The report; an empty view when the answer has none. */
  public HealthReportProperties properties() { return properties(HealthReportProperties::of); }
}
