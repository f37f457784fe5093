package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How many objects there are. */
public final class IntelligenceCount extends JsonModel {
  private IntelligenceCount(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IntelligenceCount of(Map<String, Object> json) { return new IntelligenceCount(json); }

  /** Their number. */
  public Optional<Integer> count() { return int32("count"); }
}
