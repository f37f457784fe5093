package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A web address. */
public final class UrlEntity extends Entity {
  private UrlEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UrlEntity of(Map<String, Object> json) { return new UrlEntity(json); }

  /** Which address. */
  public UrlProperties properties() { return properties(UrlProperties::of); }
}
