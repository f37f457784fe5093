package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How an activity finds its events. */
public final class ActivityQueryDefinition extends JsonModel {
  private ActivityQueryDefinition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityQueryDefinition of(Map<String, Object> json) { return new ActivityQueryDefinition(json); }

  /** KQL. */
  public Optional<String> query() { return text("query"); }
}
