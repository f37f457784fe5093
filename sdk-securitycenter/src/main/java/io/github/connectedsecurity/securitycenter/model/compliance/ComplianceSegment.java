package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The share of one state. */
public final class ComplianceSegment extends JsonModel {
  private ComplianceSegment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceSegment of(Map<String, Object> json) { return new ComplianceSegment(json); }

  /** The state, such as {@code Compliant}. */
  public Optional<String> segmentType() { return text("segmentType"); }

  /** The share, 0 to 100. */
  public Optional<Double> percentage() { return number("percentage"); }
}
