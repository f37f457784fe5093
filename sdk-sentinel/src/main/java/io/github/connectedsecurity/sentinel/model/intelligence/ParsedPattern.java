package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a pattern. */
public final class ParsedPattern extends JsonModel {
  private ParsedPattern(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ParsedPattern of(Map<String, Object> json) { return new ParsedPattern(json); }

  /** What it looks at, such as {@code url}. */
  public Optional<String> patternTypeKey() { return text("patternTypeKey"); }

  /** What it looks for. */
  public List<ParsedPatternValue> patternTypeValues() { return objects("patternTypeValues", ParsedPatternValue::of); }
}
