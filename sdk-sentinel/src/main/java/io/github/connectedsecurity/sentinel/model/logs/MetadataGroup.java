package io.github.connectedsecurity.sentinel.model.logs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group, a type or a solution. */
public final class MetadataGroup extends JsonModel {
  private MetadataGroup(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MetadataGroup of(Map<String, Object> json) { return new MetadataGroup(json); }

  /** Its id in this answer. */
  public Optional<String> id() { return text("id"); }

  /** The ARM type, of types of resources. */
  public Optional<String> resourceType() { return text("type"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** Its name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What it is. */
  public Optional<String> description() { return text("description"); }

  /** Its labels. */
  public List<String> labels() { return texts("labels"); }

  /** Its tags. */
  public Map<String, Object> tags() { return bag("tags"); }

  /** More about it. */
  public Map<String, Object> properties() { return bag("properties"); }

  /** Ids of what belongs to it, by kind. */
  public Map<String, Object> related() { return bag("related"); }
}
