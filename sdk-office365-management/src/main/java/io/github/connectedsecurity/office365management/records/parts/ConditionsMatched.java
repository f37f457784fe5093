package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** The conditions of a rule that were met. */
public final class ConditionsMatched extends JsonModel {
  private ConditionsMatched(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConditionsMatched of(Map<String, Object> json) { return new ConditionsMatched(json); }

  /** What was found. */
  public List<SensitiveInformation> sensitiveInformation() { return objects("SensitiveInformation", SensitiveInformation::of); }

  /** Properties of the document. */
  public List<NameValue> documentProperties() { return objects("DocumentProperties", NameValue::of); }

  /** All other conditions. */
  public List<NameValue> otherConditions() { return objects("OtherConditions", NameValue::of); }
}
