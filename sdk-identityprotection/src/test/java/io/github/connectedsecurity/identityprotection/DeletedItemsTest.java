package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.access.IpNamedLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeletedItemsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final DeletedItems deleted = client.deletedItems();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void policies_areListed_restored_andDeletedForGood() {
    service.on("GET /v1.0/identity/conditionalAccess/deletedItems/policies", "{\"value\":[{\"id\":\"p1\",\"deletedDateTime\":\"2026-01-01T00:00:00Z\"}]}");
    service.on("POST /v1.0/identity/conditionalAccess/deletedItems/policies/p1/restore", "{\"id\":\"p1\"}");
    service.on("DELETE /v1.0/identity/conditionalAccess/deletedItems/policies/p1", 204, "");

    assertThat(deleted.policies().stream().toList()).singleElement().satisfies(policy -> assertThat(policy.deletedDateTime()).isPresent());
    assertThat(deleted.restorePolicy("p1").id()).isEqualTo("p1");
    deleted.deletePolicy("p1");
    assertThat(service.asked()).hasSize(3);
  }

  @Test
  void namedLocations_areListed_restored_andDeletedForGood() {
    service.on("GET /v1.0/identity/conditionalAccess/deletedItems/namedLocations",
        "{\"value\":[{\"@odata.type\":\"#microsoft.graph.ipNamedLocation\",\"id\":\"l1\"}]}");
    service.on("POST /v1.0/identity/conditionalAccess/deletedItems/namedLocations/l1/restore",
        "{\"@odata.type\":\"#microsoft.graph.ipNamedLocation\",\"id\":\"l1\"}");
    service.on("DELETE /v1.0/identity/conditionalAccess/deletedItems/namedLocations/l1", 204, "");

    assertThat(deleted.namedLocations().stream().toList()).singleElement().isInstanceOf(IpNamedLocation.class);
    assertThat(deleted.restoreNamedLocation("l1")).isInstanceOf(IpNamedLocation.class);
    deleted.deleteNamedLocation("l1");
    assertThat(service.asked()).hasSize(3);
  }

  @Test
  void restore_isSentOnce() {
    service.on("POST /v1.0/identity/conditionalAccess/deletedItems/policies/p1/restore", 503, "");

    assertThatThrownBy(() -> deleted.restorePolicy("p1")).isInstanceOf(OutcomeUnknownException.class);
  }
}
