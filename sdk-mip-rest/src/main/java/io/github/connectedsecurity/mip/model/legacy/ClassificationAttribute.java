package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A number of finds at one confidence. */
public final class ClassificationAttribute extends JsonModel {
  private ClassificationAttribute(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ClassificationAttribute of(Map<String, Object> json) { return new ClassificationAttribute(json); }

  /** From 0 to 100. */
  public Optional<Integer> confidence() { return int32("confidence"); }

  /** How many. */
  public Optional<Integer> count() { return int32("count"); }
}
