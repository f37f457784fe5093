package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How Sentinel is switched on. */
public final class OnboardingStateProperties extends JsonModel {
  private OnboardingStateProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OnboardingStateProperties of(Map<String, Object> json) { return new OnboardingStateProperties(json); }

  /** Whether the workspace has a key of its owner. */
  public Optional<Boolean> customerManagedKey() { return bool("customerManagedKey"); }
}
