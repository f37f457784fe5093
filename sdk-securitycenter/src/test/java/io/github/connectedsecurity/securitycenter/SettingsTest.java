package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.securitycenter.model.settings.AutoProvision;
import io.github.connectedsecurity.securitycenter.model.settings.AutoProvisioningSettingContent;
import io.github.connectedsecurity.securitycenter.model.settings.SettingContent;
import io.github.connectedsecurity.securitycenter.model.settings.SettingKind;
import io.github.connectedsecurity.securitycenter.model.settings.WorkspaceSettingContent;
import io.github.connectedsecurity.securitycenter.model.settings.WorkspaceSettingUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/settings");
    assertThat(SecurityStub.names(stub.client().settings().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/settings", "2022-05-01",
        "Microsoft.Security/settings/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/settings/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().settings().get(SUBSCRIPTION, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/settings/name1", "2022-05-01",
        "Microsoft.Security/settings/read (built-in role: Security Reader)");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/settings/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().settings().put(SUBSCRIPTION, "name1", SettingContent.of(SettingKind.ALERT_SYNC_SETTINGS, true)).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/settings/name1", "2022-05-01",
        "Microsoft.Security/settings/write (built-in role: Security Admin)");
    stub.sentBody("{\"kind\":\"AlertSyncSettings\",\"properties\":{\"enabled\":true}}");
  }

  @Test
  void autoProvisioning_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/autoProvisioningSettings");
    assertThat(SecurityStub.names(stub.client().settings().autoProvisioning(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/autoProvisioningSettings", "2017-08-01-preview",
        "Microsoft.Security/autoProvisioningSettings/read (built-in role: Security Reader)");
  }

  @Test
  void autoProvisioning_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/autoProvisioningSettings/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().settings().autoProvisioning(SUBSCRIPTION, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/autoProvisioningSettings/name1", "2017-08-01-preview",
        "Microsoft.Security/autoProvisioningSettings/read (built-in role: Security Reader)");
  }

  @Test
  void putAutoProvisioning_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/autoProvisioningSettings/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().settings().putAutoProvisioning(SUBSCRIPTION, "name1", AutoProvisioningSettingContent.of(AutoProvision.OFF)).name())
        .contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/autoProvisioningSettings/name1", "2017-08-01-preview",
        "Microsoft.Security/autoProvisioningSettings/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"autoProvision\":\"Off\"}}");
  }

  @Test
  void workspaces_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/workspaceSettings");
    assertThat(SecurityStub.names(stub.client().settings().workspaces(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/workspaceSettings", "2017-08-01-preview",
        "Microsoft.Security/workspaceSettings/read (built-in role: Security Reader)");
  }

  @Test
  void workspace_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/workspaceSettings/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().settings().workspace(SUBSCRIPTION, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/workspaceSettings/name1", "2017-08-01-preview",
        "Microsoft.Security/workspaceSettings/read (built-in role: Security Reader)");
  }

  @Test
  void putWorkspace_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/workspaceSettings/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().settings().putWorkspace(SUBSCRIPTION, "name1", WorkspaceSettingContent.of("/w1", "/subscriptions/s1")).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/workspaceSettings/name1", "2017-08-01-preview",
        "Microsoft.Security/workspaceSettings/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"workspaceId\":\"/w1\",\"scope\":\"/subscriptions/s1\"}}");
  }

  @Test
  void updateWorkspace_sendsTheBody() {
    stub.on("PATCH /subscriptions/s1/providers/Microsoft.Security/workspaceSettings/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().settings().updateWorkspace(SUBSCRIPTION, "name1", WorkspaceSettingUpdate.create().workspaceId("/w2")).name()).contains("one");
    stub.sent("PATCH /subscriptions/s1/providers/Microsoft.Security/workspaceSettings/name1", "2017-08-01-preview",
        "Microsoft.Security/workspaceSettings/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"workspaceId\":\"/w2\"}}");
  }

  @Test
  void deleteWorkspace_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/providers/Microsoft.Security/workspaceSettings/name1", 204, "");
    stub.client().settings().deleteWorkspace(SUBSCRIPTION, "name1");
    stub.sent("DELETE /subscriptions/s1/providers/Microsoft.Security/workspaceSettings/name1", "2017-08-01-preview",
        "Microsoft.Security/workspaceSettings/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().settings().list(GROUP),
        () -> stub.client().settings().get(GROUP, "name1"),
        () -> stub.client().settings().put(GROUP, "name1", SettingContent.of(SettingKind.ALERT_SYNC_SETTINGS, true)),
        () -> stub.client().settings().autoProvisioning(GROUP),
        () -> stub.client().settings().autoProvisioning(GROUP, "name1"),
        () -> stub.client().settings().putAutoProvisioning(GROUP, "name1", AutoProvisioningSettingContent.of(AutoProvision.OFF)),
        () -> stub.client().settings().workspaces(GROUP),
        () -> stub.client().settings().workspace(GROUP, "name1"),
        () -> stub.client().settings().putWorkspace(GROUP, "name1", WorkspaceSettingContent.of("/w1", "/subscriptions/s1")),
        () -> stub.client().settings().updateWorkspace(GROUP, "name1", WorkspaceSettingUpdate.create().workspaceId("/w2")),
        () -> stub.client().settings().deleteWorkspace(GROUP, "name1"));
    assertThat(stub.asked()).isEmpty();
  }
}
