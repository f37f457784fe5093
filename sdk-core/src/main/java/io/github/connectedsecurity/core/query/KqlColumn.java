package io.github.connectedsecurity.core.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** One column of a query result; services write its members in several ways. */
public final class KqlColumn extends JsonModel {
  private KqlColumn(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static KqlColumn of(Map<String, Object> json) { return new KqlColumn(json); }

  /** The column, as rows name it. */
  public Optional<String> name() { return text("name").or(() -> text("Name")).or(() -> text("ColumnName")); }

  /** The kind of its cells. */
  public Optional<KqlType> type() {
    return open("type", KqlType::of).or(() -> open("Type", KqlType::of)).or(() -> open("ColumnType", KqlType::of)).or(() -> open("DataType", KqlType::of));
  }
}
