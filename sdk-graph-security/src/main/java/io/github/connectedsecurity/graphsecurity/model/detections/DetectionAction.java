package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a detection rule does when it finds something. */
public final class DetectionAction extends JsonModel {
  private DetectionAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DetectionAction of(Map<String, Object> json) { return new DetectionAction(json); }

  /** What the alerts say. */
  public Optional<AlertTemplate> alertTemplate() { return object("alertTemplate", AlertTemplate::of); }

  /** The part of the organisation it covers. */
  public Optional<OrganizationalScope> organizationalScope() { return object("organizationalScope", OrganizationalScope::of); }

  /** Counter-measures to take. */
  public List<ResponseAction> responseActions() { return objects("responseActions", ResponseAction::of); }

  /** Counter-measures in the newer form, by kind. */
  public Map<String, Object> automatedActions() { return bag("automatedActions"); }
}
