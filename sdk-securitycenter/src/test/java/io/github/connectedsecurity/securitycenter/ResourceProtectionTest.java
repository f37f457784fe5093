package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.securitycenter.model.workloads.AdvancedThreatProtectionContent;
import io.github.connectedsecurity.securitycenter.model.workloads.DefenderForStorageContent;
import io.github.connectedsecurity.securitycenter.model.workloads.MalwareScanningContent;
import io.github.connectedsecurity.securitycenter.model.workloads.OnUploadScanningContent;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResourceProtectionTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void advancedThreatProtection_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/advancedThreatProtec"
        + "tionSettings/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().resourceProtection().advancedThreatProtection(MACHINE, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/advancedThreatProt"
        + "ectionSettings/name1", "2019-01-01",
        "Microsoft.Security/advancedThreatProtectionSettings/read (built-in role: Security Reader)");
  }

  @Test
  void putAdvancedThreatProtection_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/advancedThreatProtec"
        + "tionSettings/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().resourceProtection().putAdvancedThreatProtection(MACHINE, "name1", AdvancedThreatProtectionContent.of(true)).name())
        .contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/advancedThreatProt"
        + "ectionSettings/name1", "2019-01-01",
        "Microsoft.Security/advancedThreatProtectionSettings/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"isEnabled\":true}}");
  }

  @Test
  void storage_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/defenderForStorageSe"
        + "ttings/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().resourceProtection().storage(MACHINE, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/defenderForStorage"
        + "Settings/name1", "2022-12-01-preview",
        "Microsoft.Security/defenderForStorageSettings/read (built-in role: Security Reader)");
  }

  @Test
  void putStorage_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/defenderForStorageSe"
        + "ttings/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().resourceProtection().putStorage(MACHINE, "name1", DefenderForStorageContent.of(true)
        .malwareScanning(MalwareScanningContent.create().onUpload(OnUploadScanningContent.of(true).capGBPerMonth(5000)))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/defenderForStorage"
        + "Settings/name1", "2022-12-01-preview",
        "Microsoft.Security/defenderForStorageSettings/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"isEnabled\":true,\"malwareScanning\":{\"onUpload\":{\"isEnabled\":true,\"capGBPerMonth\":5000}}}}");
  }

  @Test
  void mdeOnboardings_readsTheWholeAnswer() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/mdeOnboardings", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().resourceProtection().mdeOnboardings(SUBSCRIPTION)).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/mdeOnboardings", "2021-10-01-preview",
        "Microsoft.Security/mdeOnboardings/read (built-in role: Security Reader)");
  }

  @Test
  void mdeOnboarding_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/mdeOnboardings/default", 200, SecurityStub.ONE);
    assertThat(stub.client().resourceProtection().mdeOnboarding(SUBSCRIPTION).name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/mdeOnboardings/default", "2021-10-01-preview",
        "Microsoft.Security/mdeOnboardings/read (built-in role: Security Reader)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().resourceProtection().advancedThreatProtection(SUBSCRIPTION, "name1"),
        () -> stub.client().resourceProtection().putAdvancedThreatProtection(SUBSCRIPTION, "name1", AdvancedThreatProtectionContent.of(true)),
        () -> stub.client().resourceProtection().storage(SUBSCRIPTION, "name1"),
        () -> stub.client().resourceProtection().putStorage(SUBSCRIPTION, "name1", DefenderForStorageContent.of(true)
            .malwareScanning(MalwareScanningContent.create().onUpload(OnUploadScanningContent.of(true).capGBPerMonth(5000)))),
        () -> stub.client().resourceProtection().mdeOnboardings(GROUP),
        () -> stub.client().resourceProtection().mdeOnboarding(GROUP));
    assertThat(stub.asked()).isEmpty();
  }
}
