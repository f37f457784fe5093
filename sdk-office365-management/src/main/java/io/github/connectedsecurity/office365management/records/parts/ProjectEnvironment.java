package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where a project of the web lives. */
public final class ProjectEnvironment extends JsonModel {
  private ProjectEnvironment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProjectEnvironment of(Map<String, Object> json) { return new ProjectEnvironment(json); }

  /** The environment of the Power Platform. */
  public Optional<String> environmentName() { return text("EnvironmentName"); }
}
