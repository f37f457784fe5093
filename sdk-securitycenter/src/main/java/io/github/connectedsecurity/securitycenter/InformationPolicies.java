package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityResourceType.INFORMATION_PROTECTION_POLICIES;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SENSITIVITY_SETTINGS;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import java.util.List;
import java.util.Map;

/** What counts as sensitive: for the whole tenant, and the older policies of scopes. Resources are read and sent as the service documents them. */
public final class InformationPolicies {
  private final Arm arm;

  InformationPolicies(Arm arm) { this.arm = arm; }

  /** Lists the tenant's settings, in one answer; one, so far. {@code GET /providers/Microsoft.Security/sensitivitySettings}; Security Reader. */
  public List<ArmResource> sensitivitySettings() {
    return arm.get(SENSITIVITY_SETTINGS, Scopes.TENANT, "sensitivitySettings").paged(Arm.WHOLE, ArmResource::of).stream().toList();
  }

  /** Reads the tenant's settings. {@code GET /providers/Microsoft.Security/sensitivitySettings/current}; Security Reader. */
  public ArmResource sensitivitySetting() { return arm.get(SENSITIVITY_SETTINGS, Scopes.TENANT, "sensitivitySettings/current").as(ArmResource::of); }

  /** Replaces the tenant's settings. {@code PUT /providers/Microsoft.Security/sensitivitySettings/current}; Security Admin. */
  public ArmResource putSensitivitySetting(Map<String, ?> resource) {
    return arm.put(SENSITIVITY_SETTINGS, Scopes.TENANT, "sensitivitySettings/current").body(resource).as(ArmResource::of);
  }

  /** Lists the policies of a scope. {@code GET /{scope}/providers/Microsoft.Security/informationProtectionPolicies}; Security Reader. */
  public Paged<ArmResource> list(ArmScope scope) {
    return arm.get(INFORMATION_PROTECTION_POLICIES, scope.path(), "informationProtectionPolicies").paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one policy, {@code effective} or {@code custom}. {@code GET /{scope}/providers/Microsoft.Security/informationProtectionPolicies/{name}};
   * Security Reader.
   */
  public ArmResource get(ArmScope scope, String name) {
    return arm.get(INFORMATION_PROTECTION_POLICIES, scope.path(), "informationProtectionPolicies/{name}", name).as(ArmResource::of);
  }

  /** Makes or replaces a policy. {@code PUT /{scope}/providers/Microsoft.Security/informationProtectionPolicies/{name}}; Security Admin. */
  public ArmResource put(ArmScope scope, String name, Map<String, ?> resource) {
    return arm.put(INFORMATION_PROTECTION_POLICIES, scope.path(), "informationProtectionPolicies/{name}", name).body(resource).as(ArmResource::of);
  }
}
