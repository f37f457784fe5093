package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An addition to a list. */
public final class PropertyArrayChange extends JsonModel {
  private PropertyArrayChange(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PropertyArrayChange of(Map<String, Object> json) { return new PropertyArrayChange(json); }

  /** Which list: {@code Alerts}, {@code Labels}, {@code Tactics} or {@code Comments}. */
  public Optional<String> arrayType() { return text("arrayType"); }

  /** What happened to it: {@code Added}. */
  public Optional<String> changeType() { return text("changeType"); }
}
