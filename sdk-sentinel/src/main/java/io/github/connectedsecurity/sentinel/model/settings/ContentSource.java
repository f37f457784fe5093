package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where content came from. */
public final class ContentSource extends JsonModel {
  private ContentSource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ContentSource of(Map<String, Object> json) { return new ContentSource(json); }

  /** {@code LocalWorkspace}, {@code Community}, {@code Solution} or {@code SourceRepository}. */
  public Optional<String> sourceKind() { return text("kind"); }

  /** The source's name. */
  public Optional<String> name() { return text("name"); }

  /** The source's id. */
  public Optional<String> sourceId() { return text("sourceId"); }
}
