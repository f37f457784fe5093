package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.mip.model.labeling.AssignmentMethod;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The label of content, in the API that was removed in 2022. */
public final class InformationProtectionContentLabel extends JsonModel {
  private InformationProtectionContentLabel(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InformationProtectionContentLabel of(Map<String, Object> json) { return new InformationProtectionContentLabel(json); }

  /** The label. */
  public Optional<ParentLabelDetails> label() { return object("label", ParentLabelDetails::of); }

  /** How it came onto the content. */
  public Optional<AssignmentMethod> assignmentMethod() { return open("assignmentMethod", AssignmentMethod::of); }

  /** When. */
  public Optional<Instant> creationDateTime() { return instant("creationDateTime"); }
}
