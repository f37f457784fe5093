package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Everyone in the tenant. */
public final class TenantScope extends ScopeBase {
  private TenantScope(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TenantScope of(Map<String, Object> json) { return new TenantScope(json); }
}
