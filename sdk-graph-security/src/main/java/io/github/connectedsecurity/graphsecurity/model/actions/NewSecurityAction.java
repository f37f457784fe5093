package io.github.connectedsecurity.graphsecurity.model.actions;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendor;
import java.util.List;

/** An action that another product shall carry out. */
public final class NewSecurityAction extends JsonBody<NewSecurityAction> {
  private NewSecurityAction() {}

  /**
   * Starts with what must be given.
   *
   * @param name the action, such as {@code BlockIp}
   * @param vendorInformation the product that shall carry it out
   * @param parameters what it is to be done to
   */
  public static NewSecurityAction of(String name, SecurityVendor vendorInformation, List<ActionParameter> parameters) {
    return new NewSecurityAction().set("name", name).set("vendorInformation", vendorInformation).set("parameters", parameters);
  }

  /** Tells why. */
  public NewSecurityAction actionReason(String actionReason) { return set("actionReason", actionReason); }

  /** Something of the caller's own, up to 256 characters, that comes back with the action. */
  public NewSecurityAction clientContext(String clientContext) { return set("clientContext", clientContext); }
}
