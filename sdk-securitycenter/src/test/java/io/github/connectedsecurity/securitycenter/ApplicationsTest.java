package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.CONNECTOR;
import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApplicationsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/applications");
    assertThat(SecurityStub.names(stub.client().applications().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/applications", "2022-07-01-preview",
        "Microsoft.Security/applications/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/applications");
    assertThat(SecurityStub.names(stub.client().applications().list(CONNECTOR))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/applications",
        "2022-07-01-preview",
        "Microsoft.Security/applications/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/applications/id1", 200, SecurityStub.ONE);
    assertThat(stub.client().applications().get(SUBSCRIPTION, "id1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/applications/id1", "2022-07-01-preview",
        "Microsoft.Security/applications/read (built-in role: Security Reader)");
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/applications/id1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().applications().get(CONNECTOR, "id1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/applications/id1",
        "2022-07-01-preview",
        "Microsoft.Security/applications/read (built-in role: Security Reader)");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/applications/id1", 200, SecurityStub.ONE);
    assertThat(stub.client().applications().put(SUBSCRIPTION, "id1", Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/applications/id1", "2022-07-01-preview",
        "Microsoft.Security/applications/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/applications/id1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().applications().put(CONNECTOR, "id1", Map.of("properties", Map.of("some", "thing"))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/applications/id1",
        "2022-07-01-preview",
        "Microsoft.Security/applications/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void delete_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/providers/Microsoft.Security/applications/id1", 204, "");
    stub.client().applications().delete(SUBSCRIPTION, "id1");
    stub.sent("DELETE /subscriptions/s1/providers/Microsoft.Security/applications/id1", "2022-07-01-preview",
        "Microsoft.Security/applications/delete (built-in role: Security Admin)");
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/applications/i"
        + "d1", 204, "");
    stub.client().applications().delete(CONNECTOR, "id1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/c1/providers/Microsoft.Security/applications/id1",
        "2022-07-01-preview",
        "Microsoft.Security/applications/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().applications().list(GROUP),
        () -> stub.client().applications().get(GROUP, "id1"),
        () -> stub.client().applications().put(GROUP, "id1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().applications().delete(GROUP, "id1"));
    assertThat(stub.asked()).isEmpty();
  }
}
