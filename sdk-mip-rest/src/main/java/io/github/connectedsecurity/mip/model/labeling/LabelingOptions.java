package io.github.connectedsecurity.mip.model.labeling;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;
import java.util.Map;

/** Which label to apply, and how. */
public final class LabelingOptions extends JsonBody<LabelingOptions> {
  private LabelingOptions() {}

  /** A label that a policy or a default puts on; a later automatic one may replace it. */
  public static LabelingOptions standard(String labelId) { return of(labelId, AssignmentMethod.STANDARD); }

  /** A label that a person chose; no automatic one replaces it. */
  public static LabelingOptions chosen(String labelId) { return of(labelId, AssignmentMethod.PRIVILEGED); }

  /** Starts with what must be given. */
  public static LabelingOptions of(String labelId, AssignmentMethod method) {
    if (labelId.isBlank()) {
      throw new IllegalArgumentException("There is no label to apply; to take one away, ask for its removal.");
    }
    return new LabelingOptions().set("labelId", labelId).set("assignmentMethod", method).set("extendedProperties", List.of());
  }

  /** Why a less sensitive label is right; needed when the actions ask for it. */
  public LabelingOptions downgradeJustification(DowngradeJustification justification) { return set("downgradeJustification", justification); }

  /** More metadata of the caller's own; comes back as {@code MSIP_Label_{guid}_{name}}. */
  public LabelingOptions extendedProperties(Map<String, String> properties) { return set("extendedProperties", Pairs.list(properties)); }
}
