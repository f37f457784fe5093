package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.settings.OnboardingState;
import java.util.List;
import java.util.Map;

/** Whether Sentinel is switched on for a workspace. The one name is {@code default}. */
public final class Onboarding {
  private final ArmDoor door;

  Onboarding(ArmDoor door) { this.door = door; }

  /** Lists the states; one, or none where Sentinel is off. {@code GET /Microsoft.SecurityInsights/onboardingStates}; {@code Microsoft Sentinel Reader}. */
  public List<OnboardingState> list() {
    return door.get("onboardingStates").permission(Roles.READER).paged(ArmDoor.PAGES, OnboardingState::of).stream().toList();
  }

  /** Reads the state. {@code GET /Microsoft.SecurityInsights/onboardingStates/{name}}; {@code Microsoft Sentinel Reader}. */
  public OnboardingState get(String name) { return door.get("onboardingStates/{name}", name).permission(Roles.READER).as(OnboardingState::of); }

  /** Switches Sentinel on for the workspace. {@code PUT /Microsoft.SecurityInsights/onboardingStates/{name}}; {@code Microsoft Sentinel Contributor}. */
  public OnboardingState switchOn(String name, boolean customerManagedKey) {
    return door.put("onboardingStates/{name}", name).permission(Roles.CONTRIBUTOR)
        .body(Map.of("properties", Map.of("customerManagedKey", customerManagedKey))).as(OnboardingState::of);
  }

  /**
   * Switches Sentinel off; its rules and settings are lost. {@code DELETE /Microsoft.SecurityInsights/onboardingStates/{name}}; {@code
   * Microsoft Sentinel Contributor}.
   */
  public void switchOff(String name) { door.delete("onboardingStates/{name}", name).permission(Roles.CONTRIBUTOR).send(); }
}
