package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Counts at one level of confidence. */
public final class ClassificationAttribute extends JsonModel {
  private ClassificationAttribute(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ClassificationAttribute of(Map<String, Object> json) { return new ClassificationAttribute(json); }

  /** The level in percent. */
  public Optional<Integer> confidence() { return int32("Confidence"); }

  /** How often it was found at this level. */
  public Optional<Integer> count() { return int32("Count"); }

  /** Whether this is enough for the rule. */
  public Optional<Boolean> isMatch() { return bool("IsMatch"); }
}
