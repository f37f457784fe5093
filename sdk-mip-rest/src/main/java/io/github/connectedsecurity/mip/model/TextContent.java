package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Text. */
public final class TextContent extends ContentBase {
  private TextContent(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TextContent of(Map<String, Object> json) { return new TextContent(json); }

  /** The text. */
  public Optional<String> data() { return text("data"); }
}
