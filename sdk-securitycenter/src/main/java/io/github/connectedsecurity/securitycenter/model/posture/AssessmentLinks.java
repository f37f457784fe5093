package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Ways to the portal. */
public final class AssessmentLinks extends JsonModel {
  private AssessmentLinks(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssessmentLinks of(Map<String, Object> json) { return new AssessmentLinks(json); }

  /** The page of this assessment, without a scheme. */
  public Optional<String> azurePortalUri() { return text("azurePortalUri"); }
}
