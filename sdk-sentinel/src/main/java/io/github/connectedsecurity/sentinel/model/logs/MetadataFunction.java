package io.github.connectedsecurity.sentinel.model.logs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A function. */
public final class MetadataFunction extends JsonModel {
  private MetadataFunction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MetadataFunction of(Map<String, Object> json) { return new MetadataFunction(json); }

  /** Its id in this answer. */
  public Optional<String> id() { return text("id"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** What it takes. */
  public Optional<String> parameters() { return text("parameters"); }

  /** Its name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What it does. */
  public Optional<String> description() { return text("description"); }

  /** Its KQL. */
  public Optional<String> body() { return text("body"); }

  /** Its tags. */
  public Map<String, Object> tags() { return bag("tags"); }

  /** More about it. */
  public Map<String, Object> properties() { return bag("properties"); }

  /** Ids of what belongs to it, by kind. */
  public Map<String, Object> related() { return bag("related"); }
}
