package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One condition on an entity. The comparison stands beside the field as a member of its own name. */
public final class SuppressionCondition extends JsonModel {
  private SuppressionCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SuppressionCondition of(Map<String, Object> json) { return new SuppressionCondition(json); }

  /** What is compared, such as {@code entities.ip.address}. */
  public Optional<String> field() { return text("field"); }

  /** The texts one of which the field must equal; empty for other comparisons. */
  public List<String> in() { return texts("in"); }

  /** The text that the field must hold. */
  public Optional<String> contains() { return text("contains"); }
}
