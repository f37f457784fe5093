package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Listed tenants. */
public final class EnumeratedExternalTenants extends ExternalTenants {
  private EnumeratedExternalTenants(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EnumeratedExternalTenants of(Map<String, Object> json) { return new EnumeratedExternalTenants(json); }

  /** The tenants' ids. */
  public List<String> members() { return texts("members"); }
}
