package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Points reached out of those reachable. */
public final class ScoreDetails extends JsonModel {
  private ScoreDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ScoreDetails of(Map<String, Object> json) { return new ScoreDetails(json); }

  /** The points that can be reached. */
  public Optional<Integer> max() { return int32("max"); }

  /** The points reached, with fractions. */
  public Optional<Double> current() { return number("current"); }

  /** The ratio of both from 0 to 1, not to 100, with four decimals. */
  public Optional<Double> percentage() { return number("percentage"); }
}
