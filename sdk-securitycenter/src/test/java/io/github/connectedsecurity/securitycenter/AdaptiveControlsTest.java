package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.errors.RetiredEndpointException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdaptiveControlsTest {
  private final SecurityStub stub = new SecurityStub();
  private final SecurityCenterClient retired = stub.client().with(options -> options.allowRetired());

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void networkHardenings_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/adaptiveNetworkHa"
        + "rdenings");
    assertThat(SecurityStub.names(retired.adaptiveControls().networkHardenings(MACHINE))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/adaptiveNetworkHar"
        + "denings", "2020-01-01",
        "Microsoft.Security/adaptiveNetworkHardenings/read (built-in role: Security Reader)");
  }

  @Test
  void networkHardening_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/adaptiveNetworkHarde"
        + "nings/name1", 200, SecurityStub.ONE);
    assertThat(retired.adaptiveControls().networkHardening(MACHINE, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/adaptiveNetworkHar"
        + "denings/name1", "2020-01-01",
        "Microsoft.Security/adaptiveNetworkHardenings/read (built-in role: Security Reader)");
  }

  @Test
  void enforceNetworkHardening_sendsTheBody_andIsFollowed() {
    stub.on("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/adaptiveNetworkHard"
        + "enings/name1/enforce", 202, "", "Location", stub.url() + "/poll").on("GET /poll", 200, "");
    assertThat(retired.adaptiveControls().enforceNetworkHardening(MACHINE, "name1", Map.of("properties", Map.of("some", "thing"))).await(SecurityStub.LONG))
        .isEmpty();
    stub.sent("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/adaptiveNetworkHa"
        + "rdenings/name1/enforce", "2020-01-01",
        "Microsoft.Security/adaptiveNetworkHardenings/enforce/action (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void applicationControls_withIncludepathrecommendationsSummary_readsTheWholeAnswer() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/applicationWhitelistings", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(retired.adaptiveControls().applicationControls(SUBSCRIPTION, true, true)).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/applicationWhitelistings", "2020-01-01",
        "Microsoft.Security/applicationWhitelistings/read (built-in role: Security Reader)", "includePathRecommendations", "true", "summary", "true");
  }

  @Test
  void applicationControl_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/applicationWhitelistings/group1", 200, SecurityStub.ONE);
    assertThat(retired.adaptiveControls().applicationControl(SUBSCRIPTION, "location1", "group1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/applicationWhitelistings/group1", "2020-01-01",
        "Microsoft.Security/locations/applicationWhitelistings/read (built-in role: Security Reader)");
  }

  @Test
  void putApplicationControl_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/locations/location1/applicationWhitelistings/group1", 200, SecurityStub.ONE);
    assertThat(retired.adaptiveControls().putApplicationControl(SUBSCRIPTION, "location1", "group1", Map.of("properties", Map.of("some", "thing"))).name())
        .contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/locations/location1/applicationWhitelistings/group1", "2020-01-01",
        "Microsoft.Security/locations/applicationWhitelistings/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void deleteApplicationControl_isFollowedToItsEnd() {
    stub.on("DELETE /subscriptions/s1/providers/Microsoft.Security/locations/location1/applicationWhitelistings/group1", 202, "", "Location",
        stub.url() + "/poll").on("GET /poll", 200, "");
    assertThat(retired.adaptiveControls().deleteApplicationControl(SUBSCRIPTION, "location1", "group1").await(SecurityStub.LONG)).isEmpty();
    stub.sent("DELETE /subscriptions/s1/providers/Microsoft.Security/locations/location1/applicationWhitelistings/group1", "2020-01-01",
        "Microsoft.Security/locations/applicationWhitelistings/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> retired.adaptiveControls().networkHardenings(SUBSCRIPTION),
        () -> retired.adaptiveControls().networkHardening(SUBSCRIPTION, "name1"),
        () -> retired.adaptiveControls().enforceNetworkHardening(SUBSCRIPTION, "name1", Map.of("properties", Map.of("some", "thing"))),
        () -> retired.adaptiveControls().applicationControls(GROUP, true, true),
        () -> retired.adaptiveControls().applicationControl(GROUP, "location1", "group1"),
        () -> retired.adaptiveControls().putApplicationControl(GROUP, "location1", "group1", Map.of("properties", Map.of("some", "thing"))),
        () -> retired.adaptiveControls().deleteApplicationControl(GROUP, "location1", "group1"));
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void retired_isRefused_beforeTheNetwork_unlessItIsAllowed() {
    assertThatExceptionOfType(RetiredEndpointException.class).isThrownBy(() -> stub.client().adaptiveControls().networkHardenings(MACHINE))
        .withMessageContaining("adaptive network hardening").withMessageContaining("2024");
    assertThatExceptionOfType(RetiredEndpointException.class).isThrownBy(() -> stub.client().adaptiveControls().applicationControls(SUBSCRIPTION, true, true));
    assertThat(stub.asked()).isEmpty();
  }
}
