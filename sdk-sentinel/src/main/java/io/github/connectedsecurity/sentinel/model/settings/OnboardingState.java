package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** That Sentinel is switched on for a workspace. */
public final class OnboardingState extends ArmResource {
  private OnboardingState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OnboardingState of(Map<String, Object> json) { return new OnboardingState(json); }

  /** How it is switched on. */
  public OnboardingStateProperties properties() { return properties(OnboardingStateProperties::of); }
}
