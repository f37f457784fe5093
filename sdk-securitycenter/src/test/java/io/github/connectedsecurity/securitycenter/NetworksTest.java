package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.securitycenter.model.network.ConnectionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NetworksTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void allowedConnections_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/allowedConnections");
    assertThat(SecurityStub.names(stub.client().networks().allowedConnections(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/allowedConnections", "2020-01-01",
        "Microsoft.Security/allowedConnections/read (built-in role: Security Reader)");
  }

  @Test
  void allowedConnectionsIn_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/allowedConnections");
    assertThat(SecurityStub.names(stub.client().networks().allowedConnectionsIn(SUBSCRIPTION, "location1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/allowedConnections", "2020-01-01",
        "Microsoft.Security/locations/allowedConnections/read (built-in role: Security Reader)");
  }

  @Test
  void allowedConnections_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/allowedConnections/Internal", 200, SecurityStub.ONE);
    assertThat(stub.client().networks().allowedConnections(GROUP, "location1", ConnectionType.INTERNAL).name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/allowedConnections/Internal", "2020-01-01",
        "Microsoft.Security/locations/allowedConnections/read (built-in role: Security Reader)");
  }

  @Test
  void topologies_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/topologies");
    assertThat(SecurityStub.names(stub.client().networks().topologies(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/topologies", "2020-01-01",
        "Microsoft.Security/topologies/read (built-in role: Security Reader)");
  }

  @Test
  void topologiesIn_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/topologies");
    assertThat(SecurityStub.names(stub.client().networks().topologiesIn(SUBSCRIPTION, "location1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/topologies", "2020-01-01",
        "Microsoft.Security/locations/topologies/read (built-in role: Security Reader)");
  }

  @Test
  void topology_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/topologies/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().networks().topology(GROUP, "location1", "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/topologies/name1", "2020-01-01",
        "Microsoft.Security/locations/topologies/read (built-in role: Security Reader)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().networks().allowedConnections(GROUP),
        () -> stub.client().networks().allowedConnectionsIn(GROUP, "location1"),
        () -> stub.client().networks().allowedConnections(SUBSCRIPTION, "location1", ConnectionType.INTERNAL),
        () -> stub.client().networks().topologies(GROUP),
        () -> stub.client().networks().topologiesIn(GROUP, "location1"),
        () -> stub.client().networks().topology(SUBSCRIPTION, "location1", "name1"));
    assertThat(stub.asked()).isEmpty();
  }
}
