package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.GuestKind;
import java.util.List;

/** Which guests and external users are meant. */
public final class NewGuestCondition extends JsonBody<NewGuestCondition> {
  private NewGuestCondition() {}

  /**
   * Starts with what must be given.
   *
   * @param guestOrExternalUserTypes the kinds
   */
  public static NewGuestCondition of(List<GuestKind> guestOrExternalUserTypes) {
    return new NewGuestCondition().set("guestOrExternalUserTypes", String.join(",", guestOrExternalUserTypes.stream().map(GuestKind::value).toList()));
  }

  /** From which tenants; all unless set. */
  public NewGuestCondition externalTenants(NewExternalTenants externalTenants) { return set("externalTenants", externalTenants); }

  /** Empties externalTenants at the service. */
  public NewGuestCondition clearExternalTenants() { return clear("externalTenants"); }
}
