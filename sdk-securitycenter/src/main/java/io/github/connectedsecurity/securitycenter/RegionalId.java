package io.github.connectedsecurity.securitycenter;

import io.github.connectedsecurity.core.arm.ArmId;
import io.github.connectedsecurity.core.arm.ArmScope;

/**
 * Where a resource stands that the service keeps in a region: alerts and tasks.
 *
 * @param scope the subscription or resource group
 * @param location the region
 * @param name the last step of the id, which is what the service goes by
 */
record RegionalId(ArmScope scope, String location, String name) {
  static RegionalId parse(String id, String type) {
    ArmId parsed = ArmId.parse(id);
    if (!parsed.provider().equalsIgnoreCase(Arm.PROVIDER) || !parsed.type().equalsIgnoreCase("locations/" + type)) {
      throw new IllegalArgumentException("The id of one of the " + type + " ends in providers/Microsoft.Security/locations/{location}/" + type
          + "/{name}, not as '" + id + "'.");
    }
    ArmScope scope = parsed.scope().orElseThrow(() -> new IllegalArgumentException("The id '" + id + "' names no subscription."));
    return new RegionalId(scope, parsed.name("locations").orElseThrow(), parsed.name());
  }
}
