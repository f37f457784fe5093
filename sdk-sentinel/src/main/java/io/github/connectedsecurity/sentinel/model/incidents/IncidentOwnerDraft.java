package io.github.connectedsecurity.sentinel.model.incidents;

import io.github.connectedsecurity.core.json.JsonBody;

/** Who shall work on an incident. */
public final class IncidentOwnerDraft extends JsonBody<IncidentOwnerDraft> {
  private IncidentOwnerDraft() {}

  /** Starts with nothing set. */
  public static IncidentOwnerDraft create() { return new IncidentOwnerDraft(); }

  /** The owner's mail address. */
  public IncidentOwnerDraft email(String email) { return set("email", email); }

  /** The name to show. */
  public IncidentOwnerDraft assignedTo(String assignedTo) { return set("assignedTo", assignedTo); }

  /** The user or group in Entra ID; enough by itself. */
  public IncidentOwnerDraft objectId(String objectId) { return set("objectId", objectId); }

  /** Empties objectId at the service. */
  public IncidentOwnerDraft clearObjectId() { return clear("objectId"); }

  /** The name to sign in with. */
  public IncidentOwnerDraft userPrincipalName(String userPrincipalName) { return set("userPrincipalName", userPrincipalName); }

  /** Whether a user or a group. */
  public IncidentOwnerDraft ownerType(OwnerType ownerType) { return set("ownerType", ownerType); }
}
