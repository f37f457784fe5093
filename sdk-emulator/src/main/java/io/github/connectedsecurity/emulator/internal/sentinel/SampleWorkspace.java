package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Times;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What there is at the start: the company's workspace with Sentinel switched on, some rules, lists, bookmarks, tables and connectors. */
final class SampleWorkspace {
  static final String SUBSCRIPTION = "/subscriptions/" + Company.SUBSCRIPTION;
  static final String GROUP = SUBSCRIPTION + "/resourceGroups/" + Workspace.GROUP;
  static final String WORKSPACE = GROUP + "/providers/" + SentinelTypes.WORKSPACES + "/workspaces/" + Workspace.NAME;
  static final List<String> GROUPS = List.of(Workspace.GROUP, "web", "data", "rg-files", "rg-app", "rg-plant");

  private final Store store;
  private final String tenant;
  private final Instant now;

  SampleWorkspace(Store store, String tenant, Instant now) {
    this.store = store;
    this.tenant = tenant;
    this.now = now;
  }

  void fill() {
    String then = Times.write(now.minus(Duration.ofDays(200)));
    Map<String, Object> workspace = new LinkedHashMap<>();
    workspace.put("customerId", Workspace.ID);
    workspace.put("provisioningState", "Succeeded");
    workspace.put("sku", Map.of("name", "PerGB2018", "lastSkuUpdate", then));
    workspace.put("retentionInDays", 90);
    workspace.put("features", Map.of("enableLogAccessUsingOnlyResourcePermissions", true));
    workspace.put("workspaceCapping", Map.of("dailyQuotaGb", -1.0, "dataIngestionStatus", "RespectQuota"));
    workspace.put("publicNetworkAccessForIngestion", "Enabled");
    workspace.put("publicNetworkAccessForQuery", "Enabled");
    workspace.put("createdDate", then);
    workspace.put("modifiedDate", then);
    Map<String, Object> resource = resource(WORKSPACE, SentinelTypes.WORKSPACES + "/workspaces", workspace);
    resource.put("location", "westeurope");
    store.put(Workspaces.TYPE, resource);
    Trees.resource(SentinelTypes.class, "sample.json").forEach((type, rows) -> {
      for (Object row : rows instanceof List<?> list ? list : List.of()) {
        add(type, Trees.object(row));
      }
    });
  }

  /** A row of the sample: its name, perhaps a kind, and properties; times are days before now. */
  private void add(String type, Map<String, Object> row) {
    boolean own = type.startsWith("workspaces/");
    boolean collects = type.startsWith("dataCollection");
    int slash = type.indexOf('/');
    String base = own ? WORKSPACE + type.substring(slash) : collects ? GROUP + "/providers/" + SentinelTypes.COLLECTION + "/"
        + row.get("type")
        : WORKSPACE + "/providers/" + SentinelTypes.INSIGHTS + "/" + row.getOrDefault("path", type);
    String provider = own ? SentinelTypes.WORKSPACES : collects ? SentinelTypes.COLLECTION : SentinelTypes.INSIGHTS;
    Map<String, Object> properties = new LinkedHashMap<>();
    Trees.object(row.get("properties")).forEach((name, value) -> properties.put(name, value instanceof String text ? told(text) : value));
    Map<String, Object> resource = resource(base + "/" + row.get("name"), provider + "/" + row.getOrDefault("type", type), properties);
    if (row.containsKey("kind")) {
      resource.put("kind", row.get("kind"));
    }
    if (collects) {
      resource.put("location", "westeurope");
    }
    store.put(type.toLowerCase(Locale.ROOT), resource);
  }

  private Object told(String text) {
    if (text.matches("-\\d+d")) {
      return Times.write(now.minus(Duration.ofDays(Long.parseLong(text.substring(1, text.length() - 1)))));
    }
    return text.replace("${tenant}", tenant).replace("${workspace}", WORKSPACE).replace("${subscription}", Company.SUBSCRIPTION);
  }

  private static Map<String, Object> resource(String id, String type, Map<String, Object> properties) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("id", id);
    resource.put("name", id.substring(id.lastIndexOf('/') + 1));
    resource.put("type", type);
    resource.put("etag", Etags.of("sample " + id));
    resource.put("properties", properties);
    return resource;
  }
}
