package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.model.automation.EntityPlaybookRequest;
import io.github.connectedsecurity.sentinel.model.hunting.BookmarkExpandRequest;
import io.github.connectedsecurity.sentinel.model.incidents.TeamRequest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreviewTest {
  private final StubService service = StubService.start();
  private final Workspace workspace = Case.workspace(service);

  @AfterEach
  void stop() { service.close(); }

  @Test
  void createTeam_isCalledInThePreviewVersion() {
    service.on("POST " + Case.INSIGHTS + "/incidents/i/createTeam", "{\"teamId\":\"t\",\"teamCreationTimeUtc\":\"2024-01-01T00:00:00Z\"}");

    assertThat(workspace.incidents().createTeam("i", TeamRequest.of("Team")).teamCreationTimeUtc()).contains(Instant.parse("2024-01-01T00:00:00Z"));
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("api-version", "2024-01-01-preview"));
    assertThat(service.onlyRequest().json()).isEqualTo(Json.object("{\"teamName\":\"Team\"}"));
  }

  @Test
  void expand_isCalledInThePreviewVersion() {
    service.on("POST " + Case.INSIGHTS + "/bookmarks/b/expand",
        "{\"value\":{\"entities\":[{\"id\":\"/e\",\"kind\":\"Ip\",\"properties\":{\"address\":\"1.2.3.4\"}}]}}");

    var found = workspace.bookmarks().expand("b", BookmarkExpandRequest.create().expansionId("x"));

    assertThat(found.value().orElseThrow().entities()).hasSize(1);
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("api-version", "2024-01-01-preview"));
  }

  @Test
  void runPlaybook_ofAnEntity_isCalledInTheStableVersion() {
    service.on("POST " + Case.INSIGHTS + "/entities/e/runPlaybook", 204, "");

    workspace.entities().runPlaybook("e", EntityPlaybookRequest.of("/p").incidentArmId("/i"));

    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("api-version", "2024-03-01"));
    assertThat(service.onlyRequest().json()).isEqualTo(Json.object("{\"logicAppsResourceId\":\"/p\",\"incidentArmId\":\"/i\"}"));
  }

  @Test
  void enrichment_ofTheGroup_isCalledThere() {
    service.on("GET " + Case.GROUP + "/providers/Microsoft.SecurityInsights/enrichment/ip/geodata/", "{\"asn\":\"12\"}")
        .on("GET " + Case.GROUP + "/providers/Microsoft.SecurityInsights/enrichment/domain/whois/", "{\"domain\":\"a.b\"}");

    assertThat(workspace.enrichment().geodataInGroup("1.2.3.4").asn()).contains("12");
    assertThat(workspace.enrichment().whoisInGroup("a.b").domain()).contains("a.b");
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("api-version", "2024-01-01-preview", "ipAddress", "1.2.3.4"));
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("api-version", "2024-01-01-preview", "domain", "a.b"));
  }
}
