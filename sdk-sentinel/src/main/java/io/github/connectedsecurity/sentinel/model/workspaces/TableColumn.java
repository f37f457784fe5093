package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A column of a table. */
public final class TableColumn extends JsonModel {
  private TableColumn(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TableColumn of(Map<String, Object> json) { return new TableColumn(json); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** Its type. */
  public Optional<ColumnType> columnType() { return open("type", ColumnType::of); }

  /** What its texts are: {@code uri}, {@code guid}, {@code armPath} or {@code ip}. */
  public Optional<String> dataTypeHint() { return text("dataTypeHint"); }

  /** Its name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What is in it. */
  public Optional<String> description() { return text("description"); }

  /** Whether it is shown unasked. */
  public Optional<Boolean> isDefaultDisplay() { return bool("isDefaultDisplay"); }

  /** Whether it is hidden. */
  public Optional<Boolean> isHidden() { return bool("isHidden"); }
}
