package io.github.connectedsecurity.sentinel.model.rules;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;
import java.util.Map;

/** Says what columns of the result fill of the alert. */
public final class AlertDetailsOverrideDraft extends JsonBody<AlertDetailsOverrideDraft> {
  private AlertDetailsOverrideDraft() {}

  /** Starts with nothing set. */
  public static AlertDetailsOverrideDraft create() { return new AlertDetailsOverrideDraft(); }

  /** The headline, with columns in double braces. */
  public AlertDetailsOverrideDraft alertDisplayNameFormat(String alertDisplayNameFormat) { return set("alertDisplayNameFormat", alertDisplayNameFormat); }

  /** The description, with columns in double braces. */
  public AlertDetailsOverrideDraft alertDescriptionFormat(String alertDescriptionFormat) { return set("alertDescriptionFormat", alertDescriptionFormat); }

  /** The column with the tactics. */
  public AlertDetailsOverrideDraft alertTacticsColumnName(String alertTacticsColumnName) { return set("alertTacticsColumnName", alertTacticsColumnName); }

  /** The column with the severity. */
  public AlertDetailsOverrideDraft alertSeverityColumnName(String alertSeverityColumnName) { return set("alertSeverityColumnName", alertSeverityColumnName); }

  /** Columns for further properties: {@code alertProperty} and {@code value} each. */
  public AlertDetailsOverrideDraft alertDynamicProperties(List<Map<String, ?>> alertDynamicProperties) {
    return set("alertDynamicProperties", alertDynamicProperties);
  }
}
