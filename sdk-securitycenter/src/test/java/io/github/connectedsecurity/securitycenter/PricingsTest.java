package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.securitycenter.model.settings.PricingContent;
import io.github.connectedsecurity.securitycenter.model.settings.PricingExtensionContent;
import io.github.connectedsecurity.securitycenter.model.settings.PricingTier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PricingsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsTheWholeAnswer() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/pricings", 200,
        "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().pricings().list(MACHINE)).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/pricings", "2024-01-01",
        "Microsoft.Security/pricings/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/pricings/plan1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().pricings().get(MACHINE, "plan1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/pricings/plan1",
        "2024-01-01",
        "Microsoft.Security/pricings/read (built-in role: Security Reader)");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/pricings/plan1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().pricings().put(MACHINE, "plan1", PricingContent.of(PricingTier.STANDARD).subPlan("P2").enforce(true)
        .extensions(List.of(PricingExtensionContent.of("AgentlessVmScanning", false)))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/pricings/plan1",
        "2024-01-01",
        "Microsoft.Security/pricings/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"pricingTier\":\"Standard\",\"subPlan\":\"P2\",\"enforce\":\"True\",\"extensions\":[{\"name\":\"AgentlessVmScanni"
        + "ng\",\"isEnabled\":\"False\"}]}}");
  }

  @Test
  void delete_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/pricings/plan1", 204, "");
    stub.client().pricings().delete(MACHINE, "plan1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/pricings/plan1",
        "2024-01-01",
        "Microsoft.Security/pricings/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().pricings().delete(SUBSCRIPTION, "plan1"));
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void list_namesThePlans_andRefusesWhatIsNoName() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/pricings", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");

    assertThat(stub.client().pricings().list(SUBSCRIPTION, List.of("VirtualMachines", "KeyVaults"))).hasSize(1);
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/pricings", "2024-01-01",
        "Microsoft.Security/pricings/read (built-in role: Security Reader)", "$filter", "name in (VirtualMachines,KeyVaults)");
    assertThatIllegalArgumentException().isThrownBy(() -> stub.client().pricings().list(SUBSCRIPTION, List.of("Arm) or (1 eq 1")))
        .withMessageContaining("letters");
    assertThatIllegalArgumentException().isThrownBy(() -> stub.client().pricings().list(SUBSCRIPTION, List.of()));
  }
}
