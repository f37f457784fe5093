package io.github.connectedsecurity.securitycenter.model.governance;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** One condition on a recommendation. */
public final class GovernanceConditionContent extends JsonBody<GovernanceConditionContent> {
  private GovernanceConditionContent() {}

  /**
   * The part must equal this text.
   *
   * @param property the part, such as {@code $.Severity}
   */
  public static GovernanceConditionContent equalTo(String property, String value) {
    return new GovernanceConditionContent().set("property", property).set("value", value).set("operator", GovernanceOperator.EQUALS);
  }

  /**
   * The part must be one of these texts, which are sent as a JSON array within a text, as the service wants them.
   *
   * @param property the part, such as {@code $.AssessmentKey}
   * @throws IllegalArgumentException when there is no text, which no recommendation could equal
   */
  public static GovernanceConditionContent in(String property, List<String> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("The condition on " + property + " names no text, so that no recommendation could meet it.");
    }
    return new GovernanceConditionContent().set("property", property).set("value", Json.write(values)).set("operator", GovernanceOperator.IN);
  }
}
