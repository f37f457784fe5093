package io.github.connectedsecurity.securitycenter.model.alerts;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** One condition on an entity of an alert; the comparison is sent as a member beside the field. */
public final class SuppressionConditionContent extends JsonBody<SuppressionConditionContent> {
  private SuppressionConditionContent() {}

  /**
   * The field must equal one of these texts.
   *
   * @param field what is compared, such as {@code entities.ip.address}
   * @throws IllegalArgumentException when there is no text, which no alert could equal
   */
  public static SuppressionConditionContent in(String field, List<String> texts) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("The condition on " + field + " names no text, so that no alert could meet it.");
    }
    return new SuppressionConditionContent().set("field", field).set("in", texts);
  }

  /**
   * The field must hold this text.
   *
   * @param field what is compared, such as {@code entities.process.commandline}
   */
  public static SuppressionConditionContent contains(String field, String text) {
    return new SuppressionConditionContent().set("field", field).set("contains", text);
  }
}
