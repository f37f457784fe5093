package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who helps with content. */
public final class ContentSupport extends JsonModel {
  private ContentSupport(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ContentSupport of(Map<String, Object> json) { return new ContentSupport(json); }

  /** {@code Microsoft}, {@code Partner} or {@code Community}. */
  public Optional<String> tier() { return text("tier"); }

  /** Their name. */
  public Optional<String> name() { return text("name"); }

  /** Their mail address. */
  public Optional<String> email() { return text("email"); }

  /** Their page. */
  public Optional<String> link() { return text("link"); }
}
