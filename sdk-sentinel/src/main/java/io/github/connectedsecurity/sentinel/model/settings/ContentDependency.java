package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What content needs: one thing, or several bound together. */
public final class ContentDependency extends JsonModel {
  private ContentDependency(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ContentDependency of(Map<String, Object> json) { return new ContentDependency(json); }

  /** The thing's id. */
  public Optional<String> contentId() { return text("contentId"); }

  /** What it is. */
  public Optional<String> contentKind() { return text("kind"); }

  /** The version needed. */
  public Optional<String> version() { return text("version"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** {@code AND} or {@code OR} between the criteria. */
  public Optional<String> operator() { return text("operator"); }

  /** The things bound together. */
  public List<ContentDependency> criteria() { return objects("criteria", ContentDependency::of); }
}
