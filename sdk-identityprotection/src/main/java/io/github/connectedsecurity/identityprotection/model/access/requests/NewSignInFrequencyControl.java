package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.FrequencyAuthentication;
import io.github.connectedsecurity.identityprotection.model.access.FrequencyInterval;
import io.github.connectedsecurity.identityprotection.model.access.FrequencyUnit;

/** How often users must sign in again; {@code everyTime} takes neither unit nor length. */
public final class NewSignInFrequencyControl extends JsonBody<NewSignInFrequencyControl> {
  private NewSignInFrequencyControl() {}

  /**
   * Starts with what must be given.
   *
   * @param isEnabled whether this is controlled
   */
  public static NewSignInFrequencyControl of(boolean isEnabled) { return new NewSignInFrequencyControl().set("isEnabled", isEnabled); }

  /** What must be done again. */
  public NewSignInFrequencyControl authenticationType(FrequencyAuthentication authenticationType) { return set("authenticationType", authenticationType); }

  /** Every time, or after a stretch of time. */
  public NewSignInFrequencyControl frequencyInterval(FrequencyInterval frequencyInterval) { return set("frequencyInterval", frequencyInterval); }

  /** The unit of the stretch. */
  public NewSignInFrequencyControl type(FrequencyUnit type) { return set("type", type); }

  /** Empties type at the service. */
  public NewSignInFrequencyControl clearType() { return clear("type"); }

  /** The length of the stretch. */
  public NewSignInFrequencyControl value(int value) { return set("value", value); }

  /** Empties value at the service. */
  public NewSignInFrequencyControl clearValue() { return clear("value"); }
}
