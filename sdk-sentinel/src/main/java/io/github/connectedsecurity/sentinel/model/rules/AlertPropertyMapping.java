package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A column that fills a property of the alert. */
public final class AlertPropertyMapping extends JsonModel {
  private AlertPropertyMapping(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertPropertyMapping of(Map<String, Object> json) { return new AlertPropertyMapping(json); }

  /** Which property. */
  public Optional<AlertProperty> alertProperty() { return open("alertProperty", AlertProperty::of); }

  /** The column. */
  public Optional<String> column() { return text("value"); }
}
