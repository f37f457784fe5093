package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** Directories. */
public final class EntityAnalyticsProperties extends JsonModel {
  private EntityAnalyticsProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityAnalyticsProperties of(Map<String, Object> json) { return new EntityAnalyticsProperties(json); }

  /** {@code ActiveDirectory}, {@code AzureActiveDirectory}. */
  public List<String> entityProviders() { return texts("entityProviders"); }
}
