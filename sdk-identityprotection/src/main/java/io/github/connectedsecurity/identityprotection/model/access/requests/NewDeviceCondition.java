package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;

/** Which devices a policy is to be for. */
public final class NewDeviceCondition extends JsonBody<NewDeviceCondition> {
  private NewDeviceCondition() {}

  /**
   * Starts with what must be given.
   *
   * @param deviceFilter the rule on devices
   */
  public static NewDeviceCondition of(NewPolicyFilter deviceFilter) { return new NewDeviceCondition().set("deviceFilter", deviceFilter); }
}
