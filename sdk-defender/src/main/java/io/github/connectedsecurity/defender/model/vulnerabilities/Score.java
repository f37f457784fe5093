package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A score of the organisation or of one of its device groups. */
public final class Score extends JsonModel {
  private Score(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Score of(Map<String, Object> json) { return new Score(json); }

  /** When it was computed. */
  public Optional<Instant> time() { return instant("time"); }

  /** The score. */
  public Optional<Double> score() { return number("score"); }

  /** Device group. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }

  /** Number of that group, as text. */
  public Optional<String> rbacGroupId() { return value("rbacGroupId").map(Object::toString); }
}
