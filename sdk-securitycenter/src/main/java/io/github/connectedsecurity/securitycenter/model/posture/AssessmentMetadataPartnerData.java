package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The partner behind a recommendation. */
public final class AssessmentMetadataPartnerData extends JsonModel {
  private AssessmentMetadataPartnerData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssessmentMetadataPartnerData of(Map<String, Object> json) { return new AssessmentMetadataPartnerData(json); }

  /** The company. */
  public Optional<String> partnerName() { return text("partnerName"); }

  /** Its product. */
  public Optional<String> productName() { return text("productName"); }
}
