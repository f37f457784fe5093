package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who works on an incident or a hunt. */
public final class IncidentOwner extends JsonModel {
  private IncidentOwner(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentOwner of(Map<String, Object> json) { return new IncidentOwner(json); }

  /** Mail address; null when nobody is assigned. */
  public Optional<String> email() { return text("email"); }

  /** The name to show. */
  public Optional<String> assignedTo() { return text("assignedTo"); }

  /** The user or group in Entra ID. */
  public Optional<String> objectId() { return text("objectId"); }

  /** The name to sign in with. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }

  /** Whether a user or a group. */
  public Optional<OwnerType> ownerType() { return open("ownerType", OwnerType::of); }
}
