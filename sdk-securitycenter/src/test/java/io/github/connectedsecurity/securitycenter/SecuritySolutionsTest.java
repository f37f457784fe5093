package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecuritySolutionsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void discovered_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/discoveredSecuritySolutions");
    assertThat(SecurityStub.names(stub.client().securitySolutions().discovered(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/discoveredSecuritySolutions", "2020-01-01",
        "Microsoft.Security/discoveredSecuritySolutions/read (built-in role: Security Reader)");
  }

  @Test
  void discoveredIn_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/discoveredSecuritySolutions");
    assertThat(SecurityStub.names(stub.client().securitySolutions().discoveredIn(SUBSCRIPTION, "location1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/discoveredSecuritySolutions", "2020-01-01",
        "Microsoft.Security/locations/discoveredSecuritySolutions/read (built-in role: Security Reader)");
  }

  @Test
  void discovered_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/discoveredSecuritySolutions/name1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().securitySolutions().discovered(GROUP, "location1", "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/discoveredSecuritySolutions/name1", "2020-01-01",
        "Microsoft.Security/locations/discoveredSecuritySolutions/read (built-in role: Security Reader)");
  }

  @Test
  void external_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/externalSecuritySolutions");
    assertThat(SecurityStub.names(stub.client().securitySolutions().external(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/externalSecuritySolutions", "2020-01-01",
        "Microsoft.Security/externalSecuritySolutions/read (built-in role: Security Reader)");
  }

  @Test
  void externalIn_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/ExternalSecuritySolutions");
    assertThat(SecurityStub.names(stub.client().securitySolutions().externalIn(SUBSCRIPTION, "location1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/ExternalSecuritySolutions", "2020-01-01",
        "Microsoft.Security/locations/ExternalSecuritySolutions/read (built-in role: Security Reader)");
  }

  @Test
  void external_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/ExternalSecuritySolutions/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securitySolutions().external(GROUP, "location1", "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/ExternalSecuritySolutions/name1", "2020-01-01",
        "Microsoft.Security/locations/ExternalSecuritySolutions/read (built-in role: Security Reader)");
  }

  @Test
  void connected_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/securitySolutions");
    assertThat(SecurityStub.names(stub.client().securitySolutions().connected(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/securitySolutions", "2020-01-01",
        "Microsoft.Security/securitySolutions/read (built-in role: Security Reader)");
  }

  @Test
  void connected_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/securitySolutions/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securitySolutions().connected(GROUP, "location1", "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/securitySolutions/name1", "2020-01-01",
        "Microsoft.Security/locations/securitySolutions/read (built-in role: Security Reader)");
  }

  @Test
  void available_readsTheWholeAnswer() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/securitySolutionsReferenceData", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().securitySolutions().available(SUBSCRIPTION)).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/securitySolutionsReferenceData", "2020-01-01",
        "Microsoft.Security/securitySolutionsReferenceData/read (built-in role: Security Reader)");
  }

  @Test
  void availableIn_readsTheWholeAnswer() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/securitySolutionsReferenceData", 200,
        "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().securitySolutions().availableIn(SUBSCRIPTION, "location1")).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/securitySolutionsReferenceData", "2020-01-01",
        "Microsoft.Security/locations/securitySolutionsReferenceData/read (built-in role: Security Reader)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().securitySolutions().discovered(GROUP),
        () -> stub.client().securitySolutions().discoveredIn(GROUP, "location1"),
        () -> stub.client().securitySolutions().discovered(SUBSCRIPTION, "location1", "name1"),
        () -> stub.client().securitySolutions().external(GROUP),
        () -> stub.client().securitySolutions().externalIn(GROUP, "location1"),
        () -> stub.client().securitySolutions().external(SUBSCRIPTION, "location1", "name1"),
        () -> stub.client().securitySolutions().connected(GROUP),
        () -> stub.client().securitySolutions().connected(SUBSCRIPTION, "location1", "name1"),
        () -> stub.client().securitySolutions().available(GROUP),
        () -> stub.client().securitySolutions().availableIn(GROUP, "location1"));
    assertThat(stub.asked()).isEmpty();
  }
}
