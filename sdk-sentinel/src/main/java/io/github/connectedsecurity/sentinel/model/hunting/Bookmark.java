package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A row of a query that a hunter marked. */
public final class Bookmark extends ArmResource {
  private Bookmark(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Bookmark of(Map<String, Object> json) { return new Bookmark(json); }

  /** What was marked. */
  public BookmarkProperties properties() { return properties(BookmarkProperties::of); }
}
