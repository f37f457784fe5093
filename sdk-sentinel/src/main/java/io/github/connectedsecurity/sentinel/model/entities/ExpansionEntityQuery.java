package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Finds what is connected to an entity. */
public final class ExpansionEntityQuery extends EntityQuery {
  private ExpansionEntityQuery(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExpansionEntityQuery of(Map<String, Object> json) { return new ExpansionEntityQuery(json); }

  /** From which entity to which others. */
  public ExpansionEntityQueryProperties properties() { return properties(ExpansionEntityQueryProperties::of); }
}
