package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a template tells of. */
public final class EntityQueryTemplateProperties extends JsonModel {
  private EntityQueryTemplateProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityQueryTemplateProperties of(Map<String, Object> json) { return new EntityQueryTemplateProperties(json); }

  /** The headline of what it finds. */
  public Optional<String> title() { return text("title"); }

  /** The text of what it finds, with holes. */
  public Optional<String> content() { return text("content"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** How it finds events. */
  public Map<String, Object> queryDefinitions() { return bag("queryDefinitions"); }

  /** The data it needs. */
  public List<Map<String, Object>> dataTypes() { return objects("dataTypes", object -> object); }

  /** What it starts from. */
  public Optional<EntityType> inputEntityType() { return open("inputEntityType", EntityType::of); }

  /** Which entities it is meant for. */
  public Map<String, Object> entitiesFilter() { return bag("entitiesFilter"); }
}
