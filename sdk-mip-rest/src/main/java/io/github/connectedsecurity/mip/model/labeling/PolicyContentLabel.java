package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The label that metadata speaks of: {@code contentLabel}. */
public final class PolicyContentLabel extends JsonModel {
  private PolicyContentLabel(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PolicyContentLabel of(Map<String, Object> json) { return new PolicyContentLabel(json); }

  /** The label's GUID. */
  public Optional<String> sensitivityLabelId() { return text("sensitivityLabelId"); }

  /** How it came onto the content. */
  public Optional<AssignmentMethod> assignmentMethod() { return open("assignmentMethod", AssignmentMethod::of); }

  /** When; the year 1970 or 2001 stands for unknown in samples. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }
}
