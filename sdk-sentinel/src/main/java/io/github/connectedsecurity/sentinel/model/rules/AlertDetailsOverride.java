package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What columns of the result fill of the alert. */
public final class AlertDetailsOverride extends JsonModel {
  private AlertDetailsOverride(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertDetailsOverride of(Map<String, Object> json) { return new AlertDetailsOverride(json); }

  /** The headline, with columns in double braces. */
  public Optional<String> alertDisplayNameFormat() { return text("alertDisplayNameFormat"); }

  /** The description, with columns in double braces. */
  public Optional<String> alertDescriptionFormat() { return text("alertDescriptionFormat"); }

  /** The column with the tactics. */
  public Optional<String> alertTacticsColumnName() { return text("alertTacticsColumnName"); }

  /** The column with the severity. */
  public Optional<String> alertSeverityColumnName() { return text("alertSeverityColumnName"); }

  /** Columns for further properties. */
  public List<AlertPropertyMapping> alertDynamicProperties() { return objects("alertDynamicProperties", AlertPropertyMapping::of); }
}
