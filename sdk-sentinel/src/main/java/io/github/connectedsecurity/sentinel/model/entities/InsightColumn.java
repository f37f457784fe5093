package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A column of an insight. */
public final class InsightColumn extends JsonModel {
  private InsightColumn(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InsightColumn of(Map<String, Object> json) { return new InsightColumn(json); }

  /** The type of its cells. */
  public Optional<String> columnType() { return text("type"); }

  /** Its heading. */
  public Optional<String> name() { return text("name"); }
}
