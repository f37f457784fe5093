package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Words with their form. */
public final class Body extends JsonModel {
  private Body(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Body of(Map<String, Object> json) { return new Body(json); }

  /** {@code text} or {@code html}. */
  public Optional<String> contentType() { return text("contentType"); }

  /** The words; of HTML nothing is taken out. */
  public Optional<String> content() { return text("content"); }
}
