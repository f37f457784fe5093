package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What is told of which events. */
public final class ActivityEntityQueryProperties extends JsonModel {
  private ActivityEntityQueryProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityEntityQueryProperties of(Map<String, Object> json) { return new ActivityEntityQueryProperties(json); }

  /** The headline of what it finds. */
  public Optional<String> title() { return text("title"); }

  /** The text of what it finds, with holes. */
  public Optional<String> content() { return text("content"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** How it finds events. */
  public Optional<ActivityQueryDefinition> queryDefinitions() { return object("queryDefinitions", ActivityQueryDefinition::of); }

  /** What it starts from. */
  public Optional<EntityType> inputEntityType() { return open("inputEntityType", EntityType::of); }

  /** The sets of fields that must be known, as lists of texts. */
  public Optional<Object> requiredInputFieldsSets() { return value("requiredInputFieldsSets"); }

  /** Which entities it is meant for: lists of values by field. */
  public Map<String, Object> entitiesFilter() { return bag("entitiesFilter"); }

  /** The template it was made from. */
  public Optional<String> templateName() { return text("templateName"); }

  /** Whether it runs. */
  public Optional<Boolean> enabled() { return bool("enabled"); }

  /** When it was made. */
  public Optional<Instant> createdTimeUtc() { return instant("createdTimeUtc"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedTimeUtc() { return instant("lastModifiedTimeUtc"); }
}
