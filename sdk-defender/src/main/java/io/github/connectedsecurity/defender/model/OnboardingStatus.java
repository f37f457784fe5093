package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a device is under the service's care. */
public record OnboardingStatus(String value) implements OpenValue {
  private static final KnownValues<OnboardingStatus> KNOWN = new KnownValues<>(OnboardingStatus::new);

  /** It is. */
  public static final OnboardingStatus ONBOARDED = KNOWN.add("Onboarded");
  /** It could be. */
  public static final OnboardingStatus CAN_BE_ONBOARDED = KNOWN.add("CanBeOnboarded");
  /** It cannot be. */
  public static final OnboardingStatus UNSUPPORTED = KNOWN.add("Unsupported");
  /** Too little is known of it. */
  public static final OnboardingStatus INSUFFICIENT_INFO = KNOWN.add("InsufficientInfo");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static OnboardingStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<OnboardingStatus> known() { return KNOWN.all(); }
}
