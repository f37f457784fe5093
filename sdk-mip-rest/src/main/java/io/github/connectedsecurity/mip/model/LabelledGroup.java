package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group with the labels it has; no more of the group is read. */
public final class LabelledGroup extends JsonModel {
  private LabelledGroup(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LabelledGroup of(Map<String, Object> json) { return new LabelledGroup(json); }

  /** The group's identifier. */
  public String id() { return required("id"); }

  /** The group's name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Its labels; at most one today. */
  public List<AssignedLabel> assignedLabels() { return objects("assignedLabels", AssignedLabel::of); }
}
