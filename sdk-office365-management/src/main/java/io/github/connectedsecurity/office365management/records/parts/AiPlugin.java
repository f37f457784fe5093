package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A plug-in of Copilot. */
public final class AiPlugin extends JsonModel {
  private AiPlugin(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AiPlugin of(Map<String, Object> json) { return new AiPlugin(json); }

  /** Its name. */
  public Optional<String> name() { return text("Name"); }

  /** Its identifier. */
  public Optional<String> id() { return text("Id"); }

  /** Its version. */
  public Optional<String> version() { return text("Version"); }
}
