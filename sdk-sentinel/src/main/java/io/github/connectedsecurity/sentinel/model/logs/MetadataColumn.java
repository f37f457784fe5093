package io.github.connectedsecurity.sentinel.model.logs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A column of a table. */
public final class MetadataColumn extends JsonModel {
  private MetadataColumn(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MetadataColumn of(Map<String, Object> json) { return new MetadataColumn(json); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** What is in it. */
  public Optional<String> description() { return text("description"); }

  /** Its type, in the words of query results. */
  public Optional<String> columnType() { return text("type"); }

  /** Whether it is good to group by. */
  public Optional<Boolean> isPreferredFacet() { return bool("isPreferredFacet"); }

  /** Where it comes from. */
  public Optional<Object> source() { return value("source"); }
}
