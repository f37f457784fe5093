package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A marking of parts of an indicator. */
public final class GranularMarking extends JsonModel {
  private GranularMarking(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GranularMarking of(Map<String, Object> json) { return new GranularMarking(json); }

  /** The language of those parts. */
  public Optional<String> language() { return text("language"); }

  /** The marking; an integer in the service's schema, a text in STIX. */
  public Optional<Object> markingRef() { return value("markingRef"); }

  /** The parts. */
  public List<String> selectors() { return texts("selectors"); }
}
