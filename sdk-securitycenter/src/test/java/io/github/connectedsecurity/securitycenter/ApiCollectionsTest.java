package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.API_SERVICE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiCollectionsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/apiCollections");
    assertThat(SecurityStub.names(stub.client().apiCollections().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/apiCollections", "2023-11-15",
        "Microsoft.Security/apiCollections/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/apiCollections");
    assertThat(SecurityStub.names(stub.client().apiCollections().list(GROUP))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/apiCollections", "2023-11-15",
        "Microsoft.Security/apiCollections/read (built-in role: Security Reader)");
  }

  @Test
  void listOf_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.ApiManagement/service/a1/providers/Microsoft.Security/apiCollections");
    assertThat(SecurityStub.names(stub.client().apiCollections().listOf(API_SERVICE))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.ApiManagement/service/a1/providers/Microsoft.Security/apiCollections", "2023-11-15",
        "Microsoft.Security/apiCollections/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.ApiManagement/service/a1/providers/Microsoft.Security/apiCollections/api1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().apiCollections().get(API_SERVICE, "api1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.ApiManagement/service/a1/providers/Microsoft.Security/apiCollections/api1",
        "2023-11-15",
        "Microsoft.Security/apiCollections/read (built-in role: Security Reader)");
  }

  @Test
  void onboard_isFollowedToItsEnd() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.ApiManagement/service/a1/providers/Microsoft.Security/apiCollections/api1", 202, "",
        "Location", stub.url() + "/poll").on("GET /poll", 200, "{\"status\":\"Succeeded\"}")
        .on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.ApiManagement/service/a1/providers/Microsoft.Security/apiCollections/api1", 200,
            SecurityStub.ONE);
    assertThat(stub.client().apiCollections().onboard(API_SERVICE, "api1").await(SecurityStub.LONG).orElseThrow().name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.ApiManagement/service/a1/providers/Microsoft.Security/apiCollections/api1",
        "2023-11-15",
        "Microsoft.Security/apiCollections/write (built-in role: Security Admin)");
  }

  @Test
  void offboard_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.ApiManagement/service/a1/providers/Microsoft.Security/apiCollections/api1", 204,
        "");
    stub.client().apiCollections().offboard(API_SERVICE, "api1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.ApiManagement/service/a1/providers/Microsoft.Security/apiCollections/api1",
        "2023-11-15",
        "Microsoft.Security/apiCollections/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().apiCollections().list(MANAGEMENT_GROUP),
        () -> stub.client().apiCollections().listOf(SUBSCRIPTION),
        () -> stub.client().apiCollections().get(SUBSCRIPTION, "api1"),
        () -> stub.client().apiCollections().onboard(SUBSCRIPTION, "api1"),
        () -> stub.client().apiCollections().offboard(SUBSCRIPTION, "api1"));
    assertThat(stub.asked()).isEmpty();
  }
}
