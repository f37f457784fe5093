package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** When a recommendation was published; texts as {@code MM/dd/yyyy}. */
public final class AssessmentPublishDates extends JsonModel {
  private AssessmentPublishDates(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssessmentPublishDates of(Map<String, Object> json) { return new AssessmentPublishDates(json); }

  /** The day it left the preview. */
  public Optional<String> generalAvailability() { return text("GA"); }

  /** The day it became public. */
  public Optional<String> publicPreview() { return text("public"); }
}
