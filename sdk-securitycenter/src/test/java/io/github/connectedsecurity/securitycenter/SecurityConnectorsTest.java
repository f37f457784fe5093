package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecurityConnectorsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/securityConnectors");
    assertThat(SecurityStub.names(stub.client().securityConnectors().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/securityConnectors", "2024-03-01-preview",
        "Microsoft.Security/securityConnectors/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors");
    assertThat(SecurityStub.names(stub.client().securityConnectors().list(GROUP))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors", "2024-03-01-preview",
        "Microsoft.Security/securityConnectors/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityConnectors().get(GROUP, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/name1", "2024-03-01-preview",
        "Microsoft.Security/securityConnectors/read (built-in role: Security Reader)");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityConnectors().put(GROUP, "name1", Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/name1", "2024-03-01-preview",
        "Microsoft.Security/securityConnectors/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void update_sendsTheBody() {
    stub.on("PATCH /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityConnectors().update(GROUP, "name1", Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PATCH /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/name1", "2024-03-01-preview",
        "Microsoft.Security/securityConnectors/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void delete_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/name1", 204, "");
    stub.client().securityConnectors().delete(GROUP, "name1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/name1", "2024-03-01-preview",
        "Microsoft.Security/securityConnectors/delete (built-in role: Security Admin)");
  }

  @Test
  void old_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/connectors");
    assertThat(SecurityStub.names(stub.client().securityConnectors().old(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/connectors", "2020-01-01-preview",
        "Microsoft.Security/connectors/read (built-in role: Security Reader)");
  }

  @Test
  void old_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/connectors/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityConnectors().old(SUBSCRIPTION, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/connectors/name1", "2020-01-01-preview",
        "Microsoft.Security/connectors/read (built-in role: Security Reader)");
  }

  @Test
  void putOld_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/connectors/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityConnectors().putOld(SUBSCRIPTION, "name1", Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/connectors/name1", "2020-01-01-preview",
        "Microsoft.Security/connectors/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void deleteOld_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/providers/Microsoft.Security/connectors/name1", 204, "");
    stub.client().securityConnectors().deleteOld(SUBSCRIPTION, "name1");
    stub.sent("DELETE /subscriptions/s1/providers/Microsoft.Security/connectors/name1", "2020-01-01-preview",
        "Microsoft.Security/connectors/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().securityConnectors().list(MANAGEMENT_GROUP),
        () -> stub.client().securityConnectors().get(SUBSCRIPTION, "name1"),
        () -> stub.client().securityConnectors().put(SUBSCRIPTION, "name1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().securityConnectors().update(SUBSCRIPTION, "name1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().securityConnectors().delete(SUBSCRIPTION, "name1"),
        () -> stub.client().securityConnectors().old(GROUP),
        () -> stub.client().securityConnectors().old(GROUP, "name1"),
        () -> stub.client().securityConnectors().putOld(GROUP, "name1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().securityConnectors().deleteOld(GROUP, "name1"));
    assertThat(stub.asked()).isEmpty();
  }
}
