package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A column of a stream. */
public final class StreamColumn extends JsonModel {
  private StreamColumn(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StreamColumn of(Map<String, Object> json) { return new StreamColumn(json); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** Its type. */
  public Optional<StreamColumnType> columnType() { return open("type", StreamColumnType::of); }
}
