package io.github.connectedsecurity.sentinel.model.logs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table. */
public final class MetadataTable extends JsonModel {
  private MetadataTable(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MetadataTable of(Map<String, Object> json) { return new MetadataTable(json); }

  /** Its id in this answer. */
  public Optional<String> id() { return text("id"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** What is in it. */
  public Optional<String> description() { return text("description"); }

  /** The column that a time range counts for. */
  public Optional<String> timespanColumn() { return text("timespanColumn"); }

  /** Its labels. */
  public List<String> labels() { return texts("labels"); }

  /** Its tags. */
  public Map<String, Object> tags() { return bag("tags"); }

  /** More about it. */
  public Map<String, Object> properties() { return bag("properties"); }

  /** Its columns. */
  public List<MetadataColumn> columns() { return objects("columns", MetadataColumn::of); }

  /** Ids of what belongs to it, by kind. */
  public Map<String, Object> related() { return bag("related"); }
}
