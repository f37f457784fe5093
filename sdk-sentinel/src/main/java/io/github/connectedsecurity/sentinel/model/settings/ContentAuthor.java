package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who wrote content. */
public final class ContentAuthor extends JsonModel {
  private ContentAuthor(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ContentAuthor of(Map<String, Object> json) { return new ContentAuthor(json); }

  /** Their name. */
  public Optional<String> name() { return text("name"); }

  /** Their mail address. */
  public Optional<String> email() { return text("email"); }

  /** Their page. */
  public Optional<String> link() { return text("link"); }
}
