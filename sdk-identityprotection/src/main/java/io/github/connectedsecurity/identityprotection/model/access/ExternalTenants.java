package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** From which tenants external users come. */
public class ExternalTenants extends JsonModel {
  ExternalTenants(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static ExternalTenants of(Map<String, Object> json) { return ExternalTenantsTypes.named(typeName(json)).apply(json); }

  /** All or those listed. */
  public Optional<ExternalTenantsKind> membershipKind() { return open("membershipKind", ExternalTenantsKind::of); }
}
