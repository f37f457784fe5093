package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where an automation listens. */
public final class AutomationScope extends JsonModel {
  private AutomationScope(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutomationScope of(Map<String, Object> json) { return new AutomationScope(json); }

  /** Helps people to tell scopes apart. */
  public Optional<String> description() { return text("description"); }

  /** The scope's ARM path. */
  public Optional<String> scopePath() { return text("scopePath"); }
}
