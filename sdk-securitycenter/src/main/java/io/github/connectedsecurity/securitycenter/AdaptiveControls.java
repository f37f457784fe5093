package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.ADAPTIVE_APPLICATION_CONTROLS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.ADAPTIVE_NETWORK_HARDENINGS;

import io.github.connectedsecurity.core.Retirement;
import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.paging.Paged;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adaptive network hardening and adaptive application controls. Microsoft retired both in 2024; calls are refused before the network unless the
 * client allows retired ones.
 */
public final class AdaptiveControls {
  private static final Retirement NETWORK_HARDENING = new Retirement("adaptive network hardening", Optional.empty(),
      Optional.of(LocalDate.of(2024, 8, 31)), "", "", URI.create("https://learn.microsoft.com/azure/defender-for-cloud/release-notes-archive"));
  private static final Retirement APPLICATION_CONTROLS = new Retirement("adaptive application controls", Optional.empty(),
      Optional.of(LocalDate.of(2024, 8, 31)), "", "", URI.create("https://learn.microsoft.com/azure/defender-for-cloud/release-notes-archive"));

  private final Arm arm;

  AdaptiveControls(Arm arm) { this.arm = arm; }

  /** Lists the rules that were advised for a machine. {@code GET /{resource}/providers/Microsoft.Security/adaptiveNetworkHardenings}; Security Reader. */
  public Paged<ArmResource> networkHardenings(ArmScope scope) {
    return arm.get(ADAPTIVE_NETWORK_HARDENINGS, Scopes.in(scope, RESOURCE), "adaptiveNetworkHardenings")
        .retired(NETWORK_HARDENING).paged(Arm.PAGES, ArmResource::of);
  }

  /** Reads one of them. {@code GET /{resource}/providers/Microsoft.Security/adaptiveNetworkHardenings/{name}}; Security Reader. */
  public ArmResource networkHardening(ArmScope scope, String name) {
    return arm.get(ADAPTIVE_NETWORK_HARDENINGS, Scopes.in(scope, RESOURCE), "adaptiveNetworkHardenings/{name}", name)
        .retired(NETWORK_HARDENING).as(ArmResource::of);
  }

  /**
   * Starts to apply advised rules to security groups. Sent once.
   * {@code POST /{resource}/providers/Microsoft.Security/adaptiveNetworkHardenings/{name}/enforce}; Security Admin.
   */
  public LongRunning<ArmResource> enforceNetworkHardening(ArmScope scope, String name, Map<String, ?> resource) {
    Call call = arm.post(ADAPTIVE_NETWORK_HARDENINGS, Scopes.in(scope, RESOURCE),
        "adaptiveNetworkHardenings/{name}/enforce", name).retired(NETWORK_HARDENING).body(resource);
    return arm.began(call, ArmResource::of);
  }

  /**
   * Lists the groups of machines with what they may run, in one answer.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/applicationWhitelistings}; Security Reader.
   */
  public List<ArmResource> applicationControls(ArmScope scope, boolean includePathRecommendations, boolean summary) {
    return arm.get(ADAPTIVE_APPLICATION_CONTROLS, Scopes.in(scope, SUBSCRIPTION), "applicationWhitelistings")
        .retired(APPLICATION_CONTROLS).query("includePathRecommendations", includePathRecommendations)
        .query("summary", summary).paged(Arm.WHOLE, ArmResource::of).stream().toList();
  }

  /**
   * Reads one group. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/applicationWhitelistings/{group}};
   * Security Reader.
   */
  public ArmResource applicationControl(ArmScope scope, String location, String group) {
    return arm.get(ADAPTIVE_APPLICATION_CONTROLS, Scopes.in(scope, SUBSCRIPTION), "locations/{location}/applicationWhitelistings/{group}", location, group)
        .retired(APPLICATION_CONTROLS).as(ArmResource::of);
  }

  /**
   * Makes or replaces a group.
   * {@code PUT /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/applicationWhitelistings/{group}}; Security Admin.
   */
  public ArmResource putApplicationControl(ArmScope scope, String location, String group, Map<String, ?> resource) {
    return arm.put(ADAPTIVE_APPLICATION_CONTROLS, Scopes.in(scope, SUBSCRIPTION), "locations/{location}/applicationWhitelistings/{group}", location, group)
        .retired(APPLICATION_CONTROLS).body(resource).as(ArmResource::of);
  }

  /**
   * Starts to delete a group.
   * {@code DELETE /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/applicationWhitelistings/{group}}; Security Admin.
   */
  public LongRunning<ArmResource> deleteApplicationControl(ArmScope scope, String location, String group) {
    Call call = arm.delete(ADAPTIVE_APPLICATION_CONTROLS, Scopes.in(scope, SUBSCRIPTION),
        "locations/{location}/applicationWhitelistings/{group}", location, group).retired(APPLICATION_CONTROLS);
    return arm.began(call, ArmResource::of);
  }

  /**
   * Goes on with a long-running operation of this class whose {@link LongRunning#token} was stored.
   *
   * @throws IllegalArgumentException when the text is no token
   */
  public LongRunning<ArmResource> resume(String token) { return arm.resume(token, ArmResource::of); }
}
