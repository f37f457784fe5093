package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A remark on a hunt. */
public final class HuntComment extends ArmResource {
  private HuntComment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HuntComment of(Map<String, Object> json) { return new HuntComment(json); }

  /** The remark. */
  public HuntCommentProperties properties() { return properties(HuntCommentProperties::of); }
}
