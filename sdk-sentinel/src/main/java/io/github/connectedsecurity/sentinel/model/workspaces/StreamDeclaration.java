package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** The columns of a stream. */
public final class StreamDeclaration extends JsonModel {
  private StreamDeclaration(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StreamDeclaration of(Map<String, Object> json) { return new StreamDeclaration(json); }

  /** The columns. */
  public List<StreamColumn> columns() { return objects("columns", StreamColumn::of); }
}
