package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A property whose value set off a legacy alert. */
public final class AlertTrigger extends JsonModel {
  private AlertTrigger(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertTrigger of(Map<String, Object> json) { return new AlertTrigger(json); }

  /** The property, with its path. */
  public Optional<String> name() { return text("name"); }

  /** The kind of the value, such as {@code System.String}. */
  public Optional<String> type() { return text("type"); }

  /** The value. */
  public Optional<String> value() { return text("value"); }
}
