package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** Which label to put on a cloud file. */
public final class AssignLabelRequest extends JsonBody<AssignLabelRequest> {
  private AssignLabelRequest() {}

  /** Starts with the label. An empty one would take the file's label away, so it is refused; for that there is {@link #removal}. */
  public static AssignLabelRequest of(String labelId) {
    return new AssignLabelRequest().set("sensitivityLabelId", Given.text("the label's id, which would take the label away", labelId));
  }

  /** Takes the label away; the service wants to know why. */
  public static AssignLabelRequest removal(String justification) {
    return new AssignLabelRequest().set("sensitivityLabelId", "").set("justificationText", Given.text("the justification of a removal", justification));
  }

  /** By a person's choice or by a policy; the service takes {@link LabelAssignmentMethod#STANDARD} when it is not told. */
  public AssignLabelRequest assignmentMethod(LabelAssignmentMethod method) { return set("assignmentMethod", method); }

  /** Why a less sensitive label is right; needed for that. */
  public AssignLabelRequest justificationText(String text) { return set("justificationText", text); }
}
