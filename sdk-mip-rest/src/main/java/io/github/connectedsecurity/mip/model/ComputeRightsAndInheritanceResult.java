package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rights on several contents, and the label that something made of all of them should get. */
public final class ComputeRightsAndInheritanceResult extends JsonModel {
  private ComputeRightsAndInheritanceResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComputeRightsAndInheritanceResult of(Map<String, Object> json) { return new ComputeRightsAndInheritanceResult(json); }

  /** One row for each content. */
  public List<LabelContentRight> contentRights() { return objects("contentRights", LabelContentRight::of); }

  /** The label for what is made of the contents. */
  public Optional<SensitivityLabel> inheritedLabel() { return object("inheritedLabel", SensitivityLabel::of); }

  /** The labels of the contents. */
  public List<SensitivityLabel> sensitivityLabels() { return objects("sensitivityLabels", SensitivityLabel::of); }
}
