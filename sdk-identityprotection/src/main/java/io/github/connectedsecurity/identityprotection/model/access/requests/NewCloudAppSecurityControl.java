package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.CloudAppSecurityKind;

/** How Defender for Cloud Apps watches. */
public final class NewCloudAppSecurityControl extends JsonBody<NewCloudAppSecurityControl> {
  private NewCloudAppSecurityControl() {}

  /**
   * Starts with what must be given.
   *
   * @param isEnabled whether it does
   */
  public static NewCloudAppSecurityControl of(boolean isEnabled) { return new NewCloudAppSecurityControl().set("isEnabled", isEnabled); }

  /** What it does. */
  public NewCloudAppSecurityControl cloudAppSecurityType(CloudAppSecurityKind cloudAppSecurityType) {
    return set("cloudAppSecurityType", cloudAppSecurityType);
  }
}
