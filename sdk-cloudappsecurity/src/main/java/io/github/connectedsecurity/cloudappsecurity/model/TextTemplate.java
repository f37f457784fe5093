package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A text of the portal with places to fill. */
public final class TextTemplate extends JsonModel {
  private TextTemplate(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TextTemplate of(Map<String, Object> json) { return new TextTemplate(json); }

  /** The name of the text. */
  public Optional<String> template() { return text("template"); }

  /** What is filled in. */
  public Optional<Object> parameters() { return value("parameters"); }
}
