package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationCombination;
import java.util.List;

/** Which makes of passkeys and security keys are to be taken. */
public final class Fido2CombinationSettings extends JsonBody<Fido2CombinationSettings> {
  private Fido2CombinationSettings() {}

  /**
   * Starts with what must be given.
   *
   * @param appliesToCombinations the combinations that it is for
   * @param allowedAAGUIDs the makes, by their AAGUIDs
   */
  public static Fido2CombinationSettings of(List<AuthenticationCombination> appliesToCombinations, List<String> allowedAAGUIDs) {
    return new Fido2CombinationSettings().set("@odata.type", "#microsoft.graph.fido2CombinationConfiguration")
        .set("appliesToCombinations", appliesToCombinations)
        .set("allowedAAGUIDs", allowedAAGUIDs);
  }
}
