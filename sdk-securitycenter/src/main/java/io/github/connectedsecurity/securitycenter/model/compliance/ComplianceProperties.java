package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How resources divided on one day. */
public final class ComplianceProperties extends JsonModel {
  private ComplianceProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceProperties of(Map<String, Object> json) { return new ComplianceProperties(json); }

  /** The moment of the count. */
  public Optional<Instant> assessmentTimestampUtcDate() { return instant("assessmentTimestampUtcDate"); }

  /** How many resources were counted. */
  public Optional<Integer> resourceCount() { return int32("resourceCount"); }

  /** The shares by state. */
  public List<ComplianceSegment> assessmentResult() { return objects("assessmentResult", ComplianceSegment::of); }
}
