package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Text with its format. */
public final class FormattedContent extends JsonModel {
  private FormattedContent(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FormattedContent of(Map<String, Object> json) { return new FormattedContent(json); }

  /** The text itself. */
  public Optional<String> content() { return text("content"); }

  /** How the text is written. */
  public Optional<ContentFormat> format() { return open("format", ContentFormat::of); }
}
