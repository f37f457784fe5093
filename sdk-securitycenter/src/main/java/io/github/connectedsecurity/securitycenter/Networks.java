package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.ALLOWED_CONNECTIONS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.TOPOLOGIES;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.network.AllowedConnections;
import io.github.connectedsecurity.securitycenter.model.network.ConnectionType;
import io.github.connectedsecurity.securitycenter.model.network.Topology;

/** How the networks of a subscription hang together, and which resources may talk to which. */
public final class Networks {
  private final Arm arm;

  Networks(Arm arm) { this.arm = arm; }

  /** Lists the connections that are possible. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/allowedConnections}; Security Reader. */
  public Paged<AllowedConnections> allowedConnections(ArmScope scope) {
    return arm.get(ALLOWED_CONNECTIONS, Scopes.in(scope, SUBSCRIPTION), "allowedConnections").paged(Arm.PAGES, AllowedConnections::of);
  }

  /**
   * Lists those that are kept in one region.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/allowedConnections}; Security Reader.
   */
  public Paged<AllowedConnections> allowedConnectionsIn(ArmScope scope, String location) {
    return arm.get(ALLOWED_CONNECTIONS, Scopes.in(scope, SUBSCRIPTION), "locations/{location}/allowedConnections", location)
        .paged(Arm.PAGES, AllowedConnections::of);
  }

  /**
   * Reads the connections of one type.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/allowedConnections/{type}};
   * Security Reader.
   */
  public AllowedConnections allowedConnections(ArmScope scope, String location, ConnectionType type) {
    return arm.get(ALLOWED_CONNECTIONS, Scopes.in(scope, RESOURCE_GROUP), "locations/{location}/allowedConnections/{type}", location, type.value())
        .as(AllowedConnections::of);
  }

  /** Lists the networks. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/topologies}; Security Reader. */
  public Paged<Topology> topologies(ArmScope scope) { return arm.get(TOPOLOGIES, Scopes.in(scope, SUBSCRIPTION), "topologies").paged(Arm.PAGES, Topology::of); }

  /**
   * Lists those that are kept in one region. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/topologies};
   * Security Reader.
   */
  public Paged<Topology> topologiesIn(ArmScope scope, String location) {
    return arm.get(TOPOLOGIES, Scopes.in(scope, SUBSCRIPTION), "locations/{location}/topologies", location).paged(Arm.PAGES, Topology::of);
  }

  /**
   * Reads one network, such as {@code vnets}.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/topologies/{name}}; Security
   * Reader.
   */
  public Topology topology(ArmScope scope, String location, String name) {
    return arm.get(TOPOLOGIES, Scopes.in(scope, RESOURCE_GROUP), "locations/{location}/topologies/{name}", location, name).as(Topology::of);
  }
}
