package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.ADVANCED_THREAT_PROTECTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.DEFENDER_FOR_STORAGE;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.MDE_ONBOARDINGS;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.securitycenter.model.workloads.AdvancedThreatProtection;
import io.github.connectedsecurity.securitycenter.model.workloads.AdvancedThreatProtectionContent;
import io.github.connectedsecurity.securitycenter.model.workloads.DefenderForStorage;
import io.github.connectedsecurity.securitycenter.model.workloads.DefenderForStorageContent;
import java.util.List;

/** Protection of single resources, and how machines get Defender for Endpoint. The settings are named {@code current}. */
public final class ResourceProtection {
  private final Arm arm;

  ResourceProtection(Arm arm) { this.arm = arm; }

  /**
   * Reads whether a resource is watched for threats. {@code GET /{resource}/providers/Microsoft.Security/advancedThreatProtectionSettings/{name}};
   * Security Reader.
   */
  public AdvancedThreatProtection advancedThreatProtection(ArmScope scope, String name) {
    return arm.get(ADVANCED_THREAT_PROTECTION, Scopes.in(scope, RESOURCE),
        "advancedThreatProtectionSettings/{name}", name).as(AdvancedThreatProtection::of);
  }

  /** Says whether a resource shall be watched. {@code PUT /{resource}/providers/Microsoft.Security/advancedThreatProtectionSettings/{name}}; Security Admin. */
  public AdvancedThreatProtection putAdvancedThreatProtection(ArmScope scope, String name, AdvancedThreatProtectionContent content) {
    return arm.put(ADVANCED_THREAT_PROTECTION, Scopes.in(scope, RESOURCE), "advancedThreatProtectionSettings/{name}", name)
        .body(content).as(AdvancedThreatProtection::of);
  }

  /** Reads how a storage account is protected. {@code GET /{resource}/providers/Microsoft.Security/defenderForStorageSettings/{name}}; Security Reader. */
  public DefenderForStorage storage(ArmScope scope, String name) {
    return arm.get(DEFENDER_FOR_STORAGE, Scopes.in(scope, RESOURCE), "defenderForStorageSettings/{name}", name).as(DefenderForStorage::of);
  }

  /** Says how a storage account shall be protected. {@code PUT /{resource}/providers/Microsoft.Security/defenderForStorageSettings/{name}}; Security Admin. */
  public DefenderForStorage putStorage(ArmScope scope, String name, DefenderForStorageContent content) {
    return arm.put(DEFENDER_FOR_STORAGE, Scopes.in(scope, RESOURCE), "defenderForStorageSettings/{name}", name).body(content).as(DefenderForStorage::of);
  }

  /**
   * Lists the packages that put Defender for Endpoint on machines. They are secrets: keep them out of logs.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/mdeOnboardings}; Security Reader.
   */
  public List<ArmResource> mdeOnboardings(ArmScope scope) {
    return arm.get(MDE_ONBOARDINGS, Scopes.in(scope, SUBSCRIPTION), "mdeOnboardings").paged(Arm.WHOLE, ArmResource::of).stream().toList();
  }

  /**
   * Reads the default one of them. It is a secret: keep it out of logs.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/mdeOnboardings/default}; Security Reader.
   */
  public ArmResource mdeOnboarding(ArmScope scope) {
    return arm.get(MDE_ONBOARDINGS, Scopes.in(scope, SUBSCRIPTION), "mdeOnboardings/default").as(ArmResource::of);
  }
}
