package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecurityOperatorsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsTheWholeAnswer() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/pricings/plan1/securityOperators", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().securityOperators().list(SUBSCRIPTION, "plan1")).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/pricings/plan1/securityOperators", "2023-01-01-preview",
        "Microsoft.Security/pricings/securityOperators/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/pricings/plan1/securityOperators/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityOperators().get(SUBSCRIPTION, "plan1", "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/pricings/plan1/securityOperators/name1", "2023-01-01-preview",
        "Microsoft.Security/pricings/securityOperators/read (built-in role: Security Reader)");
  }

  @Test
  void put_readsOne() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/pricings/plan1/securityOperators/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().securityOperators().put(SUBSCRIPTION, "plan1", "name1").name()).contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/pricings/plan1/securityOperators/name1", "2023-01-01-preview",
        "Microsoft.Security/pricings/securityOperators/write (built-in role: Security Admin)");
  }

  @Test
  void delete_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/providers/Microsoft.Security/pricings/plan1/securityOperators/name1", 204, "");
    stub.client().securityOperators().delete(SUBSCRIPTION, "plan1", "name1");
    stub.sent("DELETE /subscriptions/s1/providers/Microsoft.Security/pricings/plan1/securityOperators/name1", "2023-01-01-preview",
        "Microsoft.Security/pricings/securityOperators/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().securityOperators().list(GROUP, "plan1"),
        () -> stub.client().securityOperators().get(GROUP, "plan1", "name1"),
        () -> stub.client().securityOperators().put(GROUP, "plan1", "name1"),
        () -> stub.client().securityOperators().delete(GROUP, "plan1", "name1"));
    assertThat(stub.asked()).isEmpty();
  }
}
