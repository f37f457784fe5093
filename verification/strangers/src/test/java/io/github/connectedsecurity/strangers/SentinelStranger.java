package io.github.connectedsecurity.strangers;

import com.azure.core.management.AzureEnvironment;
import com.azure.core.management.profile.AzureProfile;
import com.azure.resourcemanager.securityinsights.SecurityInsightsManager;
import com.azure.resourcemanager.securityinsights.models.Incident;
import com.azure.resourcemanager.securityinsights.models.IncidentSeverity;
import com.azure.resourcemanager.securityinsights.models.IncidentStatus;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import io.github.connectedsecurity.sentinel.SentinelClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Microsoft Sentinel through azure-resourcemanager-securityinsights. */
@NullUnmarked // its getters answer null for what is not there, and do not say so
final class SentinelStranger {
  private static final String GROUP = Workspace.GROUP;
  private static final String NAME = Workspace.NAME;

  private SentinelStranger() {}

  static Stranger over(Loopback at) {
    Stranger stranger = new Stranger("azure-resourcemanager-securityinsights");
    AzureEnvironment environment = new AzureEnvironment(Map.of("resourceManagerEndpointUrl", at.cloud.authority() + "/arm",
        "managementEndpointUrl", "https://management.azure.com/"));
    SecurityInsightsManager theirs = SecurityInsightsManager.configure().withHttpClient(at.azureHttp())
        .authenticate(at.credential("https://management.azure.com/.default"),
            new AzureProfile(SecurityCloudEmulator.TENANT_ID, NodeStrangers.SUBSCRIPTION, environment));
    var ours = SentinelClient.create(at.options).workspace(NodeStrangers.SUBSCRIPTION, GROUP, NAME);
    stranger.add("GET incidents", () -> {
      List<Incident> page = theirs.incidents().list(GROUP, NAME).stream().limit(20).toList();
      stranger.note("incident", page.get(0).name());
      return page.stream().map(SentinelStranger::incident).toList();
    }, () -> ours.incidents().list());
    stranger.add("GET incidents/{id}", () -> incident(theirs.incidents().get(GROUP, NAME, stranger.noted("incident"))),
        () -> ours.incidents().get(stranger.noted("incident")));
    stranger.add("PUT incidents/{id}", () -> incident(theirs.incidents().define("5a1e0000-0000-4000-8000-000000000001")
        .withExistingWorkspace(GROUP, NAME).withTitle("A stranger's incident").withSeverity(IncidentSeverity.LOW).withStatus(IncidentStatus.NEW).create()),
        () -> ours.incidents().get("5a1e0000-0000-4000-8000-000000000001"));
    stranger.add("PUT incidents/{id}/comments/{comment}", () -> {
      var made = theirs.incidentComments().define("5a1e0000-0000-4000-8000-000000000002")
          .withExistingIncident(GROUP, NAME, stranger.noted("incident")).withMessage("Seen by a stranger.").create();
      return entity(made.id(), made.name(), Map.of("message", made.message()));
    }, () -> ours.incidents().comments().get(stranger.noted("incident"), "5a1e0000-0000-4000-8000-000000000002"));
    stranger.add("GET alertRules", () -> theirs.alertRules().list(GROUP, NAME).stream().map(one -> entity(one.id(), one.name(), null)).toList(),
        () -> ours.alertRules().list());
    stranger.add("GET alertRuleTemplates", () -> theirs.alertRuleTemplates().list(GROUP, NAME).stream().map(one -> entity(one.id(), one.name(), null)).toList(),
        () -> ours.alertRules().templates().list());
    stranger.add("GET automationRules", () -> theirs.automationRules().list(GROUP, NAME).stream()
        .map(one -> entity(one.id(), one.name(), Map.of("displayName", one.displayName(), "order", one.order()))).toList(),
        () -> ours.automationRules().list());
    stranger.add("GET watchlists", () -> theirs.watchlists().list(GROUP, NAME).stream()
        .map(one -> entity(one.id(), one.name(), Map.of("displayName", one.displayName(), "watchlistAlias", one.watchlistAlias()))).toList(),
        () -> ours.watchlists().list());
    stranger.add("GET bookmarks", () -> theirs.bookmarks().list(GROUP, NAME).stream()
        .map(one -> entity(one.id(), one.name(), Map.of("displayName", one.displayName(), "query", one.query()))).toList(),
        () -> ours.bookmarks().list());
    stranger.add("PUT bookmarks/{id}", () -> {
      var made = theirs.bookmarks().define("5a1e0000-0000-4000-8000-000000000003").withExistingWorkspace(GROUP, NAME)
          .withDisplayName("A stranger's bookmark").withQuery("SecurityAlert | take 1").create();
      return entity(made.id(), made.name(), Map.of("displayName", made.displayName(), "query", made.query()));
    }, () -> ours.bookmarks().get("5a1e0000-0000-4000-8000-000000000003"));
    return stranger;
  }

  private static Map<String, @Nullable Object> incident(Incident one) {
    return entity(one.id(), one.name(), Map.of("title", one.title(), "severity", one.severity().toString(), "status", one.status().toString(),
        "incidentNumber", one.incidentNumber(), "createdTimeUtc", one.createdTimeUtc().toString()));
  }

  private static Map<String, @Nullable Object> entity(String id, String name, @Nullable Map<String, ?> properties) {
    Map<String, @Nullable Object> entity = new LinkedHashMap<>();
    entity.put("id", id);
    entity.put("name", name);
    entity.put("properties", properties);
    return entity;
  }
}
