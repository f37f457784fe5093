package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a device reports to Defender for Endpoint. */
public record OnboardingStatus(String value) implements OpenValue {
  private static final KnownValues<OnboardingStatus> KNOWN = new KnownValues<>(OnboardingStatus::new);

  /** Too little is known about the device. */
  public static final OnboardingStatus INSUFFICIENT_INFO = KNOWN.add("insufficientInfo");
  /** It reports. */
  public static final OnboardingStatus ONBOARDED = KNOWN.add("onboarded");
  /** It could report but does not. */
  public static final OnboardingStatus CAN_BE_ONBOARDED = KNOWN.add("canBeOnboarded");
  /** It cannot report. */
  public static final OnboardingStatus UNSUPPORTED = KNOWN.add("unsupported");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final OnboardingStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static OnboardingStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<OnboardingStatus> known() { return KNOWN.all(); }
}
