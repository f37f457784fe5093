package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.model.workspaces.LogWorkspaceDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.TableDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.WorkspaceSkuDraft;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkspacesMoreTest {
  private static final String GROUP = Case.GROUP + "/providers/Microsoft.OperationalInsights";
  private static final String READ = "{\"id\":\"/w\",\"properties\":{\"customerId\":\"63613592-b6f7-4c3d-a390-22ba13102111\",\"provisioningState\":\"S"
      + "ucceeded\"}}";

  private final StubService service = StubService.start();
  private final SentinelClient client = Case.client(service);
  private final Workspaces workspaces = client.workspaces(ArmScope.resourceGroup("s1", "g1"));

  @AfterEach
  void stop() { service.close(); }

  @Test
  void workspaces_areListedReadAndChanged() {
    service.on("GET " + GROUP + "/workspaces", "{\"value\":[" + READ + "]}").on("GET " + GROUP + "/deletedWorkspaces", "{\"value\":[]}")
        .on("GET " + GROUP + "/workspaces/w", READ).on("PATCH " + GROUP + "/workspaces/w", READ)
        .on("PUT " + GROUP + "/workspaces/w", 202, READ, "Azure-AsyncOperation", service.url() + "/op").on("GET /op", "{\"status\":\"Succeeded\"}")
        .on("GET " + GROUP + "/workspaces/w", READ).on("DELETE " + GROUP + "/workspaces/w", 202, "", "Location", service.url() + "/gone")
        .on("GET /gone", 204, "")
        .on("GET /subscriptions/s1/providers/Microsoft.OperationalInsights/workspaces", "{\"value\":[" + READ + "]}");
    LogWorkspaceDraft draft = LogWorkspaceDraft.create().sku(WorkspaceSkuDraft.of("PerGB2018"));

    assertThat(workspaces.list()).hasSize(1);
    assertThat(workspaces.deleted()).isEmpty();
    assertThat(workspaces.get("w").properties().customerId()).map(WorkspaceGuid::of).isPresent();
    workspaces.update("w", draft);
    assertThat(workspaces.put("w", "eastus", Map.of("a", "b"), draft).await(Duration.ofMinutes(5))).isPresent();
    assertThat(workspaces.delete("w", true).await(Duration.ofMinutes(5))).isEmpty();
    assertThat(client.workspaces(ArmScope.subscription("s1")).list()).hasSize(1);

    assertThat(service.asked()).filteredOn(asked -> asked.line().contains("/providers/")).allSatisfy(
        asked -> assertThat(asked.query()).containsEntry("api-version", "2023-09-01"));
    assertThat(service.asked().get(3).json()).isEqualTo(Json.object("{\"properties\":{\"sku\":{\"name\":\"PerGB2018\"}}}"));
    assertThat(service.asked().get(4).json())
        .isEqualTo(Json.object("{\"location\":\"eastus\",\"tags\":{\"a\":\"b\"},\"properties\":{\"sku\":{\"name\":\"PerGB2018\"}}}"));
    assertThat(service.asked()).filteredOn(asked -> asked.line().startsWith("DELETE")).allSatisfy(
        asked -> assertThat(asked.query()).containsEntry("force", "true"));
  }

  @Test
  void tables_areFollowedToTheirEnd() {
    String table = Case.WORKSPACE + "/tables/T_CL";
    service.on("PUT " + table, 202, "", "Azure-AsyncOperation", service.url() + "/op").on("GET /op", "{\"status\":\"Succeeded\"}")
        .on("GET " + table, "{\"id\":\"/t\",\"properties\":{\"plan\":\"Basic\"}}")
        .on("PATCH " + table, "{\"id\":\"/t\",\"properties\":{\"provisioningState\":\"Succeeded\"}}")
        .on("DELETE " + table, 202, "", "Azure-AsyncOperation", service.url() + "/op2").on("GET /op2", "{\"status\":\"Succeeded\"}");
    Tables tables = client.workspace("s1", "g1", "w1").tables();
    TableDraft draft = TableDraft.create().retentionInDays(45);

    assertThat(tables.put("T_CL", draft).await(Duration.ofMinutes(5)).orElseThrow().properties().plan()).isPresent();
    assertThat(tables.update("T_CL", draft).await(Duration.ofMinutes(5))).isPresent();
    assertThat(tables.delete("T_CL").await(Duration.ofMinutes(5))).isEmpty();

    assertThat(service.asked().get(0).json()).isEqualTo(Json.object("{\"properties\":{\"retentionInDays\":45}}"));
    assertThat(service.asked().get(0).query()).containsEntry("api-version", "2022-10-01");
  }

  @Test
  void rules_areDeletedWithTheirAssociations() {
    String rule = Case.MONITOR + "/dataCollectionRules/r";
    service.on("DELETE " + rule, 204, "").on("DELETE " + rule, 403, "");
    DataCollectionRules rules = client.collectionRules(ArmScope.resourceGroup("s1", "g1"));

    rules.deleteWithAssociations("r");

    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("api-version", "2023-03-11", "deleteAssociations", "true"));
    assertThatThrownBy(() -> rules.deleteWithAssociations("r")).isInstanceOf(PermissionException.class).hasMessageContaining("Monitoring Contributor");
  }

  @Test
  void schema_isReadAsItIs() {
    service.on("POST " + Case.WORKSPACE + "/schema", "{\"metadata\":{\"resultType\":\"schema\"},\"value\":[]}");

    assertThat(client.workspace("s1", "g1", "w1").maintenance().schema()).containsKey("metadata");
  }

  @Test
  void keys_stayOutOfText() {
    service.on("POST " + Case.WORKSPACE + "/sharedKeys", "{\"primarySharedKey\":\"AQID\",\"secondarySharedKey\":\"BAUG\"}");

    var keys = client.workspace("s1", "g1", "w1").maintenance().sharedKeys();

    assertThat(keys.primarySharedKey()).contains("AQID");
    assertThat(keys.toString()).doesNotContain("AQID");
  }
}
