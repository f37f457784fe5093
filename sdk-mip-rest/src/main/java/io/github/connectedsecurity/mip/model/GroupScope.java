package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The members of one group. */
public final class GroupScope extends ScopeBase {
  private GroupScope(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GroupScope of(Map<String, Object> json) { return new GroupScope(json); }
}
