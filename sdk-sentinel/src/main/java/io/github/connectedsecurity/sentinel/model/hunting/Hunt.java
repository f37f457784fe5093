package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A search for one suspicion, with its queries, bookmarks and remarks. */
public final class Hunt extends ArmResource {
  private Hunt(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Hunt of(Map<String, Object> json) { return new Hunt(json); }

  /** What is hunted, by whom, and what came of it. */
  public HuntProperties properties() { return properties(HuntProperties::of); }
}
