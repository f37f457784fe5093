package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** All tenants. */
public final class AllExternalTenants extends ExternalTenants {
  private AllExternalTenants(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AllExternalTenants of(Map<String, Object> json) { return new AllExternalTenants(json); }
}
