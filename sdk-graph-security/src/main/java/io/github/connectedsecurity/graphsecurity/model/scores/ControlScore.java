package io.github.connectedsecurity.graphsecurity.model.scores;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What one measure contributed to a day's secure score. The service adds members that no schema lists; they are in {@code raw()}. */
public final class ControlScore extends JsonModel {
  private ControlScore(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ControlScore of(Map<String, Object> json) { return new ControlScore(json); }

  /** What a measure protects: {@code Identity}, {@code Data}, {@code Device}, {@code Apps} or {@code Infrastructure}. */
  public Optional<String> controlCategory() { return text("controlCategory"); }

  /** The measure; equal to the id of its profile. */
  public Optional<String> controlName() { return text("controlName"); }

  /** What the measure is, in prose. */
  public Optional<String> description() { return text("description"); }

  /** The points. */
  public Optional<Double> score() { return number("score"); }
}
