package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** One user. */
public final class UserScope extends ScopeBase {
  private UserScope(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UserScope of(Map<String, Object> json) { return new UserScope(json); }
}
