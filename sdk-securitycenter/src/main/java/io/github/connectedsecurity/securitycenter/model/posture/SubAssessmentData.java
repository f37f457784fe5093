package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What only one kind of scan knows. Kinds this version does not know stay this class. */
public class SubAssessmentData extends JsonModel {
  SubAssessmentData(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code assessedResourceType} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static SubAssessmentData of(Map<String, Object> json) { return SubAssessmentDataTypes.named(typeName(json, "assessedResourceType")).apply(json); }

  /** The kind of scan, which tells the subclasses apart. */
  public Optional<AssessedResourceType> assessedResourceType() { return open("assessedResourceType", AssessedResourceType::of); }

  /** The type of resource that was scanned. */
  public Optional<String> type() { return text("type"); }
}
