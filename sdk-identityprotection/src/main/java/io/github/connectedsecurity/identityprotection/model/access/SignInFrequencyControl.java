package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How often users must sign in again. */
public final class SignInFrequencyControl extends JsonModel {
  private SignInFrequencyControl(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SignInFrequencyControl of(Map<String, Object> json) { return new SignInFrequencyControl(json); }

  /** What must be done again. */
  public Optional<FrequencyAuthentication> authenticationType() { return open("authenticationType", FrequencyAuthentication::of); }

  /** Every time, or after a stretch of time. */
  public Optional<FrequencyInterval> frequencyInterval() { return open("frequencyInterval", FrequencyInterval::of); }

  /** Whether this is controlled. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** The unit of the stretch; absent for every time. */
  public Optional<FrequencyUnit> type() { return open("type", FrequencyUnit::of); }

  /** The length of the stretch; absent for every time. */
  public Optional<Integer> value() { return int32("value"); }
}
