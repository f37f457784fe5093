package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What a task is about. Its members depend on its name and are reached through {@link #raw}. */
public final class SecurityTaskParameters extends JsonModel {
  private SecurityTaskParameters(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityTaskParameters of(Map<String, Object> json) { return new SecurityTaskParameters(json); }

  /** The kind of task. */
  public Optional<String> name() { return text("name"); }
}
