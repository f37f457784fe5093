package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** The local identity of an application or a managed resource. */
public final class ServicePrincipalEvidence extends AlertEvidence {
  private ServicePrincipalEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static ServicePrincipalEvidence of(Map<String, Object> json) { return new ServicePrincipalEvidence(json); }

  /** The client identifier of its application, equal in all tenants. */
  public Optional<String> appId() { return text("appId"); }

  /** The tenant in which its application is registered. */
  public Optional<String> appOwnerTenantId() { return text("appOwnerTenantId"); }

  /** The name it shows. */
  public Optional<String> servicePrincipalName() { return text("servicePrincipalName"); }

  /** Its object identifier in this tenant. */
  public Optional<String> servicePrincipalObjectId() { return text("servicePrincipalObjectId"); }

  /** What it stands for. */
  public Optional<ServicePrincipalType> servicePrincipalType() { return open("servicePrincipalType", ServicePrincipalType::of); }

  /** The tenant it lives in. */
  public Optional<String> tenantId() { return text("tenantId"); }
}
