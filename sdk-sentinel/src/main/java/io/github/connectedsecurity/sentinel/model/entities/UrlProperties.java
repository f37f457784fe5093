package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Which address. */
public final class UrlProperties extends EntityCommonProperties {
  private UrlProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UrlProperties of(Map<String, Object> json) { return new UrlProperties(json); }

  /** The whole address. */
  public Optional<String> url() { return text("url"); }
}
