package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.LOCATIONS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.settings.AscLocation;

/** Where the service keeps a subscription's data: what other addresses ask for as location. */
public final class Locations {
  private final Arm arm;

  Locations(Arm arm) { this.arm = arm; }

  /**
   * Lists the home regions of a subscription; one, so far. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations}; Security
   * Reader.
   */
  public Paged<AscLocation> list(ArmScope scope) { return arm.get(LOCATIONS, Scopes.in(scope, SUBSCRIPTION), "locations").paged(Arm.PAGES, AscLocation::of); }

  /** Reads one home region. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}}; Security Reader. */
  public AscLocation get(ArmScope scope, String location) {
    return arm.get(LOCATIONS, Scopes.in(scope, SUBSCRIPTION), "locations/{location}", location).as(AscLocation::of);
  }

  /**
   * Reads the home region's name, as other addresses want it. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations};
   * Security Reader.
   *
   * @throws InvalidDataException when the service knows none, as before the provider is registered
   */
  public String home(ArmScope scope) {
    return list(scope).stream().flatMap(location -> location.name().stream()).findFirst()
        .orElseThrow(() -> new InvalidDataException("The service names no home region of " + scope + "."));
  }
}
