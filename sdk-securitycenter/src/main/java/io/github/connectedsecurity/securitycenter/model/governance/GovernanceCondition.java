package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Compares a part of a recommendation. */
public final class GovernanceCondition extends JsonModel {
  private GovernanceCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceCondition of(Map<String, Object> json) { return new GovernanceCondition(json); }

  /** What is compared, such as {@code $.AssessmentKey}. */
  public Optional<String> property() { return text("property"); }

  /** The other side; for {@code In} a JSON array within the text. */
  public Optional<String> value() { return text("value"); }

  /** How it is compared. */
  public Optional<GovernanceOperator> operator() { return open("operator", GovernanceOperator::of); }
}
