package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.securitycenter.model.access.JitMachineContent;
import io.github.connectedsecurity.securitycenter.model.access.JitPolicyContent;
import io.github.connectedsecurity.securitycenter.model.access.JitPortContent;
import io.github.connectedsecurity.securitycenter.model.access.JitProtocol;
import io.github.connectedsecurity.securitycenter.model.access.JitRequestContent;
import io.github.connectedsecurity.securitycenter.model.access.JitRequestMachineContent;
import io.github.connectedsecurity.securitycenter.model.access.JitRequestPortContent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JitPoliciesTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/jitNetworkAccessPolicies");
    assertThat(SecurityStub.names(stub.client().jitPolicies().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/jitNetworkAccessPolicies", "2020-01-01",
        "Microsoft.Security/jitNetworkAccessPolicies/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/jitNetworkAccessPolicies");
    assertThat(SecurityStub.names(stub.client().jitPolicies().list(GROUP))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/jitNetworkAccessPolicies", "2020-01-01",
        "Microsoft.Security/jitNetworkAccessPolicies/read (built-in role: Security Reader)");
  }

  @Test
  void listIn_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies");
    assertThat(SecurityStub.names(stub.client().jitPolicies().listIn(SUBSCRIPTION, "location1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies", "2020-01-01",
        "Microsoft.Security/locations/jitNetworkAccessPolicies/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies");
    assertThat(SecurityStub.names(stub.client().jitPolicies().listIn(GROUP, "location1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies", "2020-01-01",
        "Microsoft.Security/locations/jitNetworkAccessPolicies/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().jitPolicies().get(GROUP, "location1", "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies/name1", "2020-01-01",
        "Microsoft.Security/locations/jitNetworkAccessPolicies/read (built-in role: Security Reader)");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().jitPolicies().put(GROUP, "location1", "name1", JitPolicyContent.of(List.of(JitMachineContent.of("/vm1",
        List.of(JitPortContent.of(22, JitProtocol.ALL, Duration.ofHours(3)).allowedSourceAddressPrefix("*"))))).kind("Basic")).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies/name1", "2020-01-01",
        "Microsoft.Security/locations/jitNetworkAccessPolicies/write besides Microsoft.Compute/virtualMachines/write");
    stub.sentBody("{\"properties\":{\"virtualMachines\":[{\"id\":\"/vm1\",\"ports\":[{\"number\":22,\"protocol\":\"*\",\"maxRequestAccessDuration\":\""
        + "PT3H\",\"allowedSourceAddressPrefix\":\"*\"}]}]},\"kind\":\"Basic\"}");
  }

  @Test
  void delete_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies/name1", 204, "");
    stub.client().jitPolicies().delete(GROUP, "location1", "name1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies/name1", "2020-01-01",
        "Microsoft.Security/locations/jitNetworkAccessPolicies/delete (built-in role: Security Admin)");
  }

  @Test
  void initiate_sendsTheBody() {
    stub.on("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies/name1/initiate", 202,
        "{\"requestor\":\"kim@contoso.example\"}");
    assertThat(stub.client().jitPolicies().initiate(GROUP, "location1", "name1", JitRequestContent.of(List.of(JitRequestMachineContent.of("/vm1",
        List.of(JitRequestPortContent.of(22, Instant.parse("2026-11-24T15:00:00Z")))))).justification("patch")).requestor()).contains("kim@contoso.example");
    stub.sent("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/jitNetworkAccessPolicies/name1/initiate", "2020-01-01",
        "Microsoft.Security/locations/jitNetworkAccessPolicies/initiate/action besides Microsoft.Security/locations/jitNetworkAccessPolicies/*/read, M"
            + "icrosoft.Compute/virtualMachines/read, Microsoft.Network/networkInterfaces/*/read, Microsoft.Network/publicIPAddresses/read");
    stub.sentBody("{\"virtualMachines\":[{\"id\":\"/vm1\",\"ports\":[{\"number\":22,\"endTimeUtc\":\"2026-11-24T15:00:00Z\"}]}],\"justification\":\"patch\"}");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().jitPolicies().list(MANAGEMENT_GROUP),
        () -> stub.client().jitPolicies().listIn(MANAGEMENT_GROUP, "location1"),
        () -> stub.client().jitPolicies().get(SUBSCRIPTION, "location1", "name1"),
        () -> stub.client().jitPolicies().put(SUBSCRIPTION, "location1", "name1", JitPolicyContent.of(List.of(JitMachineContent.of("/vm1",
            List.of(JitPortContent.of(22, JitProtocol.ALL, Duration.ofHours(3)).allowedSourceAddressPrefix("*"))))).kind("Basic")),
        () -> stub.client().jitPolicies().delete(SUBSCRIPTION, "location1", "name1"),
        () -> stub.client().jitPolicies().initiate(SUBSCRIPTION, "location1", "name1", JitRequestContent.of(List.of(JitRequestMachineContent.of("/vm1",
            List.of(JitRequestPortContent.of(22, Instant.parse("2026-11-24T15:00:00Z")))))).justification("patch")));
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void initiate_isSentOnce() {
    stub.on("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/west/jitNetworkAccessPolicies/default/initiate", 503, "");

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> stub.client().jitPolicies().initiate(GROUP, "west", "default", JitRequestContent.of(List.of())));
    assertThat(stub.asked()).hasSize(1);
  }

  @Test
  void ports_outOfTheirBounds_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> JitPortContent.of(70_000, JitProtocol.TCP, Duration.ofHours(1))).withMessageContaining("65535");
    assertThatIllegalArgumentException().isThrownBy(() -> JitPortContent.of(22, JitProtocol.TCP, Duration.ofMinutes(4))).withMessageContaining("5 minutes");
    assertThatIllegalArgumentException().isThrownBy(() -> JitPortContent.of(22, JitProtocol.TCP, Duration.ofHours(25)));
    assertThatIllegalArgumentException().isThrownBy(() -> JitRequestPortContent.of(-1, Instant.EPOCH));
  }
}
