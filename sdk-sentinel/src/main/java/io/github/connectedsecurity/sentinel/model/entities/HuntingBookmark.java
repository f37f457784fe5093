package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A bookmark, as incidents hold it. */
public final class HuntingBookmark extends Entity {
  private HuntingBookmark(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HuntingBookmark of(Map<String, Object> json) { return new HuntingBookmark(json); }

  /** What a hunter marked. */
  public HuntingBookmarkProperties properties() { return properties(HuntingBookmarkProperties::of); }
}
