package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.securitycenter.model.settings.AutomationActionContent;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationContent;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationUpdate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AutomationsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/automations");
    assertThat(SecurityStub.names(stub.client().automations().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/automations", "2023-12-01-preview",
        "Microsoft.Security/automations/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations");
    assertThat(SecurityStub.names(stub.client().automations().list(GROUP))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations", "2023-12-01-preview",
        "Microsoft.Security/automations/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().automations().get(GROUP, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations/name1", "2023-12-01-preview",
        "Microsoft.Security/automations/read (built-in role: Security Reader)");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().automations().put(GROUP, "name1", AutomationContent.of("westeurope").isEnabled(true)
        .actions(List.of(AutomationActionContent.eventHub("/hub1", "secret")))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations/name1", "2023-12-01-preview",
        "Microsoft.Security/automations/write (built-in role: Security Admin) besides rights on the logic app's trigger, the event hub or the workspac"
            + "e that events go to");
    stub.sentBody("{\"location\":\"westeurope\",\"properties\":{\"isEnabled\":true,\"actions\":[{\"eventHubResourceId\":\"/hub1\",\"actionType\":\"Eve"
        + "ntHub\",\"connectionString\":\"secret\"}]}}");
  }

  @Test
  void update_sendsTheBody() {
    stub.on("PATCH /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().automations().update(GROUP, "name1", AutomationUpdate.create().isEnabled(false)).name()).contains("one");
    stub.sent("PATCH /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations/name1", "2023-12-01-preview",
        "Microsoft.Security/automations/write (built-in role: Security Admin) besides rights on the logic app's trigger, the event hub or the workspac"
            + "e that events go to");
    stub.sentBody("{\"properties\":{\"isEnabled\":false}}");
  }

  @Test
  void delete_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations/name1", 204, "");
    stub.client().automations().delete(GROUP, "name1");
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations/name1", "2023-12-01-preview",
        "Microsoft.Security/automations/delete (built-in role: Security Admin)");
  }

  @Test
  void validate_sendsTheBody() {
    stub.on("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations/name1/validate", 200,
        "{\"isValid\":false,\"message\":\"no target\"}");
    assertThat(stub.client().automations().validate(GROUP, "name1", AutomationContent.of("westeurope").isEnabled(true)
        .actions(List.of(AutomationActionContent.eventHub("/hub1", "secret")))).isValid()).contains(false);
    stub.sent("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/automations/name1/validate", "2023-12-01-preview",
        "Microsoft.Security/automations/validate/action (built-in role: Security Admin)");
    stub.sentBody("{\"location\":\"westeurope\",\"properties\":{\"isEnabled\":true,\"actions\":[{\"eventHubResourceId\":\"/hub1\",\"actionType\":\"Eve"
        + "ntHub\",\"connectionString\":\"secret\"}]}}");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().automations().list(MANAGEMENT_GROUP),
        () -> stub.client().automations().get(SUBSCRIPTION, "name1"),
        () -> stub.client().automations().put(SUBSCRIPTION, "name1", AutomationContent.of("westeurope").isEnabled(true)
            .actions(List.of(AutomationActionContent.eventHub("/hub1", "secret")))),
        () -> stub.client().automations().update(SUBSCRIPTION, "name1", AutomationUpdate.create().isEnabled(false)),
        () -> stub.client().automations().delete(SUBSCRIPTION, "name1"),
        () -> stub.client().automations().validate(SUBSCRIPTION, "name1", AutomationContent.of("westeurope").isEnabled(true)
            .actions(List.of(AutomationActionContent.eventHub("/hub1", "secret")))));
    assertThat(stub.asked()).isEmpty();
  }
}
