package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.entities.Entity;
import java.util.List;
import java.util.Map;

/** The entities in an incident, and how many of each kind. */
public final class IncidentEntities extends JsonModel {
  private IncidentEntities(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentEntities of(Map<String, Object> json) { return new IncidentEntities(json); }

  /** The entities. */
  public List<Entity> entities() { return objects("entities", Entity::of); }

  /** How many of each kind there are. */
  public List<IncidentEntityCount> metaData() { return objects("metaData", IncidentEntityCount::of); }
}
