package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.logs.LogQuery;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentinelClientTest {
  private static final WorkspaceGuid GUID = WorkspaceGuid.of("63613592-b6f7-4c3d-a390-22ba13102111");

  private final List<String> urls = new ArrayList<>();

  @Test
  void surfaces_haveHostsAndTokensOfTheirOwn() {
    SentinelClient client = recording(Cloud.PUBLIC);

    assertThat(client.workspace("s", "g", "ws").incidents().list().stream()).isEmpty();
    client.logs(GUID).run(LogQuery.of("T"));
    client.ingestion(URI.create("https://dce-1.eastus-1.ingest.monitor.azure.com"), "dcr-1", "Custom-T").send(List.of(Map.of("a", 1)));
    client.with(o -> o.allowRetired()).collector(GUID, "AQID", "T").send(List.of(Map.of("a", 1)));
    client.intelligenceUpload(GUID, "me").upload(List.of(io.github.connectedsecurity.sentinel.model.intelligence.StixObject.copyOf(Map.of("id", "x"))));

    assertThat(urls).containsExactly(
        "https://management.azure.com/subscriptions/s/resourceGroups/g/providers/Microsoft.OperationalInsights/workspaces/ws/providers/"
            + "Microsoft.SecurityInsights/incidents?api-version=2024-03-01 https://management.azure.com/.default",
        "https://api.loganalytics.azure.com/v1/workspaces/" + GUID + "/query https://api.loganalytics.io/.default",
        "https://dce-1.eastus-1.ingest.monitor.azure.com/dataCollectionRules/dcr-1/streams/Custom-T?api-version=2023-01-01 https://monitor.azure.com/.default",
        "https://" + GUID + ".ods.opinsights.azure.com/api/logs?api-version=2016-04-01 ",
        "https://api.ti.sentinel.azure.com/workspaces/" + GUID + "/threat-intelligence-stix-objects:upload?api-version=2024-02-01-preview "
            + "https://management.azure.com/.default");
  }

  @Test
  void olderUploads_goToTheirOwnHost() {
    SentinelClient client = recording(Cloud.PUBLIC);

    client.intelligenceUpload(GUID, "me").uploadIndicators(List.of(io.github.connectedsecurity.sentinel.model.intelligence.StixObject.copyOf(Map.of("id",
        "x"))));

    assertThat(urls).containsExactly("https://sentinelus.azure-api.net/workspaces/" + GUID
        + "/threatintelligenceindicators:upload?api-version=2022-07-01 https://management.azure.com/.default");
  }

  @Test
  void ingestion_refusesHostsOfOthers() {
    SentinelClient client = recording(Cloud.PUBLIC);

    assertThatThrownBy(() -> client.ingestion(URI.create("https://evil.example"), "dcr-1", "Custom-T")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("evil.example");
  }

  @Test
  void versions_canBeChanged() {
    try (StubService service = StubService.start()) {
      service.on("GET " + Case.INSIGHTS + "/incidents/i", "{\"id\":\"/i\"}");
      SentinelClient client = Case.client(service).versions(SentinelApiVersions.DEFAULT.with("Microsoft.SecurityInsights/incidents", "2025-09-01"));

      client.workspace("s1", "g1", "w1").incidents().get("i");

      assertThat(service.onlyRequest().query()).containsEntry("api-version", "2025-09-01");
    }
  }

  @Test
  void versions_refuseWhatIsNone() {
    assertThatThrownBy(() -> SentinelApiVersions.DEFAULT.with("Microsoft.SecurityInsights/incidents", "latest")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SentinelApiVersions.DEFAULT.with("Microsoft.Compute/virtualMachines", "2024-01-01")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Microsoft.Compute");
    assertThat(SentinelApiVersions.DEFAULT.all()).containsEntry("microsoft.securityinsights", "2024-03-01");
  }

  @Test
  void names_areCheckedBeforeTheNetwork() {
    SentinelClient client = recording(Cloud.PUBLIC);

    assertThatThrownBy(() -> client.workspace("s", "g", "63613592_b6f7")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("letters");
    assertThatThrownBy(() -> client.workspace("s", "g/..", "ws")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WorkspaceGuid.of("my-workspace")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("my-workspace");
    assertThatThrownBy(() -> client.workspace("s", "g", "ws").incidents().get(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> client.workspace("s", "g", "ws").incidents().comments().put("i", "c", "x".repeat(30_001)))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("30,000");
    assertThat(urls).isEmpty();
  }

  @Test
  void limits_areThePublishedOnes() {
    assertThat(SentinelQuotas.QUERIES.windows().get(0).calls()).isEqualTo(200);
    assertThat(SentinelQuotas.QUERIES.concurrent()).isEqualTo(5);
    assertThat(SentinelQuotas.INGESTION.windows().get(0).calls()).isEqualTo(12_000);
    assertThat(SentinelQuotas.INTELLIGENCE_UPLOAD.windows().get(0).calls()).isEqualTo(100);
    assertThat(SentinelQuotas.all()).extracting(quota -> quota.name()).doesNotHaveDuplicates();
  }

  @Test
  void everySovereignCloudHasItsHosts() {
    SentinelClient china = recording(Cloud.CHINA);

    china.logs(GUID).run(LogQuery.of("T"));

    assertThat(urls).containsExactly("https://api.loganalytics.azure.cn/v1/workspaces/" + GUID + "/query https://api.loganalytics.azure.cn/.default");
    assertThatThrownBy(() -> china.intelligenceUpload(GUID, "me")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Service.THREAT_INTELLIGENCE_UPLOAD.name());
  }

  /** A client that is answered by the test itself. */
  private SentinelClient recording(Cloud cloud) {
    Exchange answers = request -> {
      urls.add(request.url() + " " + request.operation().scope());
      String body = request.url().contains("query") ? "{\"tables\":[]}" : "{\"value\":[]}";
      return new ApiResponse(200, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    };
    return SentinelClient.create(ClientOptions.builder().cloud(cloud).credential(new StubCredential()).build()).through(exchange -> answers);
  }
}
