package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The partner behind an assessment; its secret is never returned. */
public final class AssessmentPartnerData extends JsonModel {
  private AssessmentPartnerData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssessmentPartnerData of(Map<String, Object> json) { return new AssessmentPartnerData(json); }

  /** The company. */
  public Optional<String> partnerName() { return text("partnerName"); }
}
