package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Where people and machines are known from. */
public final class EntityAnalyticsSetting extends Setting {
  private EntityAnalyticsSetting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityAnalyticsSetting of(Map<String, Object> json) { return new EntityAnalyticsSetting(json); }

  /** The directories. */
  public EntityAnalyticsProperties properties() { return properties(EntityAnalyticsProperties::of); }
}
