package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From which entity to which others. */
public final class ExpansionEntityQueryProperties extends JsonModel {
  private ExpansionEntityQueryProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExpansionEntityQueryProperties of(Map<String, Object> json) { return new ExpansionEntityQueryProperties(json); }

  /** The tables it reads. */
  public List<String> dataSources() { return texts("dataSources"); }

  /** Its name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What it starts from. */
  public Optional<EntityType> inputEntityType() { return open("inputEntityType", EntityType::of); }

  /** What must be known of that. */
  public List<String> inputFields() { return texts("inputFields"); }

  /** What it finds. */
  public List<EntityType> outputEntityTypes() { return opens("outputEntityTypes", EntityType::of); }

  /** Its KQL with holes. */
  public Optional<String> queryTemplate() { return text("queryTemplate"); }
}
