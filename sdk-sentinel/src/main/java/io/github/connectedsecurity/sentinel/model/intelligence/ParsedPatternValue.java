package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A value that a pattern looks for. */
public final class ParsedPatternValue extends JsonModel {
  private ParsedPatternValue(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ParsedPatternValue of(Map<String, Object> json) { return new ParsedPatternValue(json); }

  /** What sort of value, such as {@code url}. */
  public Optional<String> valueType() { return text("valueType"); }

  /** The value. */
  public Optional<String> pattern() { return text("value"); }
}
