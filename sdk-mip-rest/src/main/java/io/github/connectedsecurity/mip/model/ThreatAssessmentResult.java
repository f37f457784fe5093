package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One judgement. */
public final class ThreatAssessmentResult extends JsonModel {
  private ThreatAssessmentResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ThreatAssessmentResult of(Map<String, Object> json) { return new ThreatAssessmentResult(json); }

  /** Its identifier. */
  public Optional<String> id() { return text("id"); }

  /** When it was reached. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** In words. */
  public Optional<String> message() { return text("message"); }

  /** How it was reached. */
  public Optional<ThreatAssessmentResultType> resultType() { return open("resultType", ThreatAssessmentResultType::of); }
}
