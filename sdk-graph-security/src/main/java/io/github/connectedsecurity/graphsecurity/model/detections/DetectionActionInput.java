package io.github.connectedsecurity.graphsecurity.model.detections;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** What a rule does about a finding. */
public final class DetectionActionInput extends JsonBody<DetectionActionInput> {
  private DetectionActionInput() {}

  /**
   * Starts with what must be given.
   *
   * @param alertTemplate the alert it raises
   */
  public static DetectionActionInput of(AlertTemplateInput alertTemplate) { return new DetectionActionInput().set("alertTemplate", alertTemplate); }

  /** Restricts it to a part of the organisation. */
  public DetectionActionInput organizationalScope(OrganizationalScopeInput organizationalScope) { return set("organizationalScope", organizationalScope); }

  /** Also does this by itself. */
  public DetectionActionInput responseActions(List<ResponseActionInput> responseActions) { return set("responseActions", responseActions); }
}
