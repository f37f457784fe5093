package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** What to narrow protection scopes to; all of it may be left out. A page says that answers do not yet reflect it. */
public final class ProtectionScopesRequest extends JsonBody<ProtectionScopesRequest> {
  private ProtectionScopesRequest() {}

  /** Starts with nothing set: everything that holds. */
  public static ProtectionScopesRequest create() { return new ProtectionScopesRequest(); }

  /** The activities that the application has. */
  public ProtectionScopesRequest activities(UserActivityTypes... activities) { return set("activities", Given.flags("activities", activities)); }

  /** Where they happen. */
  public ProtectionScopesRequest locations(NewPolicyLocation... locations) { return set("locations", List.of(locations)); }

  /** By what the scopes of the answer are grouped. */
  public ProtectionScopesRequest pivotOn(PolicyPivotProperty property) { return set("pivotOn", property); }

  /** The device that asks. */
  public ProtectionScopesRequest deviceMetadata(NewDeviceMetadata device) { return set("deviceMetadata", device); }

  /** The application that asks. */
  public ProtectionScopesRequest integratedAppMetadata(NewApplicationMetadata application) { return set("integratedAppMetadata", application); }
}
