package io.github.connectedsecurity.sentinel.model.logs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An example query. */
public final class MetadataQuery extends JsonModel {
  private MetadataQuery(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MetadataQuery of(Map<String, Object> json) { return new MetadataQuery(json); }

  /** Its id in this answer. */
  public Optional<String> id() { return text("id"); }

  /** Its name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What it finds. */
  public Optional<String> description() { return text("description"); }

  /** Its KQL. */
  public Optional<String> body() { return text("body"); }

  /** Its labels. */
  public List<String> labels() { return texts("labels"); }

  /** Its tags. */
  public Map<String, Object> tags() { return bag("tags"); }

  /** More about it. */
  public Map<String, Object> properties() { return bag("properties"); }

  /** Ids of what belongs to it, by kind. */
  public Map<String, Object> related() { return bag("related"); }
}
