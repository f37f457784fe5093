package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** How much an expansion found. */
public final class ExpansionMetadata extends JsonModel {
  private ExpansionMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExpansionMetadata of(Map<String, Object> json) { return new ExpansionMetadata(json); }

  /** A count for each kind. */
  public List<ExpansionCount> aggregations() { return objects("aggregations", ExpansionCount::of); }
}
