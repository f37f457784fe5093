package io.github.connectedsecurity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.TokenCredential;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.core.testing.StubService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudsTest {
  private static final List<Cloud> CLOUDS = List.of(Cloud.PUBLIC, Cloud.US_GOV_GCC, Cloud.US_GOV_HIGH, Cloud.US_GOV_DOD, Cloud.CHINA);

  /** Written by hand from the services' documents; root and audience without https:// and /.default, a dash where there is no such service. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      public | Microsoft Graph | graph.microsoft.com/ | graph.microsoft.com
      public | Microsoft Graph security | graph.microsoft.com/ | graph.microsoft.com
      public | Microsoft Graph security (worldwide parts) | graph.microsoft.com/ | graph.microsoft.com
      public | Entra ID Protection | graph.microsoft.com/ | graph.microsoft.com
      public | Entra ID Protection for agents | graph.microsoft.com/ | graph.microsoft.com
      public | Sensitivity labels | graph.microsoft.com/ | graph.microsoft.com
      public | Information protection | graph.microsoft.com/ | graph.microsoft.com
      public | Defender for Endpoint | api.security.microsoft.com/ | api.securitycenter.microsoft.com
      public | Defender XDR | api.security.microsoft.com/ | api.security.microsoft.com
      public | Defender for Cloud Apps | portal.cloudappsecurity.com/cas/ | 05a65629-4c1b-48c1-a78b-804c4abdd4af
      public | Azure Resource Manager | management.azure.com/ | management.azure.com
      public | Log Analytics | api.loganalytics.azure.com/ | api.loganalytics.io
      public | Logs Ingestion | host-to-be-chosen.invalid/ | monitor.azure.com
      public | HTTP Data Collector | host-to-be-chosen.invalid/ | ''
      public | Sentinel threat intelligence upload | api.ti.sentinel.azure.com/ | management.azure.com
      public | Office 365 Management | manage.office.com/ | manage.office.com
      US Government GCC | Microsoft Graph | graph.microsoft.com/ | graph.microsoft.com
      US Government GCC | Microsoft Graph security | graph.microsoft.com/ | graph.microsoft.com
      US Government GCC | Microsoft Graph security (worldwide parts) | graph.microsoft.com/ | graph.microsoft.com
      US Government GCC | Entra ID Protection | graph.microsoft.com/ | graph.microsoft.com
      US Government GCC | Entra ID Protection for agents | graph.microsoft.com/ | graph.microsoft.com
      US Government GCC | Sensitivity labels | graph.microsoft.com/ | graph.microsoft.com
      US Government GCC | Information protection | graph.microsoft.com/ | graph.microsoft.com
      US Government GCC | Defender for Endpoint | api-gcc.securitycenter.microsoft.us/ | api-gcc.securitycenter.microsoft.us
      US Government GCC | Defender XDR | api-gcc.security.microsoft.us/ | api-gcc.security.microsoft.us
      US Government GCC | Defender for Cloud Apps | portal.cloudappsecuritygov.com/cas/ | 05a65629-4c1b-48c1-a78b-804c4abdd4af
      US Government GCC | Azure Resource Manager | management.azure.com/ | management.azure.com
      US Government GCC | Log Analytics | api.loganalytics.azure.com/ | api.loganalytics.io
      US Government GCC | Logs Ingestion | host-to-be-chosen.invalid/ | monitor.azure.com
      US Government GCC | HTTP Data Collector | host-to-be-chosen.invalid/ | ''
      US Government GCC | Sentinel threat intelligence upload | api.ti.sentinel.azure.com/ | management.azure.com
      US Government GCC | Office 365 Management | manage-gcc.office.com/ | manage-gcc.office.com
      US Government GCC High | Microsoft Graph | graph.microsoft.us/ | graph.microsoft.us
      US Government GCC High | Microsoft Graph security | graph.microsoft.us/ | graph.microsoft.us
      US Government GCC High | Microsoft Graph security (worldwide parts) | - | -
      US Government GCC High | Entra ID Protection | graph.microsoft.us/ | graph.microsoft.us
      US Government GCC High | Entra ID Protection for agents | - | -
      US Government GCC High | Sensitivity labels | graph.microsoft.us/ | graph.microsoft.us
      US Government GCC High | Information protection | - | -
      US Government GCC High | Defender for Endpoint | api-gov.securitycenter.microsoft.us/ | api-gov.securitycenter.microsoft.us
      US Government GCC High | Defender XDR | api-gov.security.microsoft.us/ | api-gov.security.microsoft.us
      US Government GCC High | Defender for Cloud Apps | portal.cloudappsecurity.us/cas/ | 05a65629-4c1b-48c1-a78b-804c4abdd4af
      US Government GCC High | Azure Resource Manager | management.usgovcloudapi.net/ | management.usgovcloudapi.net
      US Government GCC High | Log Analytics | api.loganalytics.us/ | api.loganalytics.us
      US Government GCC High | Logs Ingestion | host-to-be-chosen.invalid/ | monitor.azure.us
      US Government GCC High | HTTP Data Collector | host-to-be-chosen.invalid/ | ''
      US Government GCC High | Sentinel threat intelligence upload | - | -
      US Government GCC High | Office 365 Management | manage.office365.us/ | manage.office365.us
      US Government DoD | Microsoft Graph | dod-graph.microsoft.us/ | dod-graph.microsoft.us
      US Government DoD | Microsoft Graph security | dod-graph.microsoft.us/ | dod-graph.microsoft.us
      US Government DoD | Microsoft Graph security (worldwide parts) | - | -
      US Government DoD | Entra ID Protection | dod-graph.microsoft.us/ | dod-graph.microsoft.us
      US Government DoD | Entra ID Protection for agents | - | -
      US Government DoD | Sensitivity labels | dod-graph.microsoft.us/ | dod-graph.microsoft.us
      US Government DoD | Information protection | - | -
      US Government DoD | Defender for Endpoint | api-gov.securitycenter.microsoft.us/ | api-gov.securitycenter.microsoft.us
      US Government DoD | Defender XDR | api-gov.security.microsoft.us/ | api-gov.security.microsoft.us
      US Government DoD | Defender for Cloud Apps | - | -
      US Government DoD | Azure Resource Manager | management.usgovcloudapi.net/ | management.usgovcloudapi.net
      US Government DoD | Log Analytics | api.loganalytics.us/ | api.loganalytics.us
      US Government DoD | Logs Ingestion | host-to-be-chosen.invalid/ | monitor.azure.us
      US Government DoD | HTTP Data Collector | host-to-be-chosen.invalid/ | ''
      US Government DoD | Sentinel threat intelligence upload | - | -
      US Government DoD | Office 365 Management | manage.protection.apps.mil/ | manage.protection.apps.mil
      China (21Vianet) | Microsoft Graph | microsoftgraph.chinacloudapi.cn/ | microsoftgraph.chinacloudapi.cn
      China (21Vianet) | Microsoft Graph security | - | -
      China (21Vianet) | Microsoft Graph security (worldwide parts) | - | -
      China (21Vianet) | Entra ID Protection | - | -
      China (21Vianet) | Entra ID Protection for agents | - | -
      China (21Vianet) | Sensitivity labels | - | -
      China (21Vianet) | Information protection | - | -
      China (21Vianet) | Defender for Endpoint | - | -
      China (21Vianet) | Defender XDR | - | -
      China (21Vianet) | Defender for Cloud Apps | - | -
      China (21Vianet) | Azure Resource Manager | management.chinacloudapi.cn/ | management.chinacloudapi.cn
      China (21Vianet) | Log Analytics | api.loganalytics.azure.cn/ | api.loganalytics.azure.cn
      China (21Vianet) | Logs Ingestion | host-to-be-chosen.invalid/ | monitor.azure.cn
      China (21Vianet) | HTTP Data Collector | host-to-be-chosen.invalid/ | ''
      China (21Vianet) | Sentinel threat intelligence upload | - | -
      China (21Vianet) | Office 365 Management | - | -
      """)
  void eachCloud_hasTheseServices(String cloud, String service, String root, String audience) {
    Cloud where = CLOUDS.stream().filter(known -> known.name().equals(cloud)).findFirst().orElseThrow();
    Service what = Service.known().stream().filter(known -> known.name().equals(service)).findFirst().orElseThrow();
    Optional<ServiceEndpoint> endpoint = where.find(what);
    if (root.equals("-")) {
      assertThat(endpoint).isEmpty();
      assertThatThrownBy(() -> where.endpoint(what)).isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The cloud '" + cloud + "' has no " + service + ".");
    } else {
      assertThat(endpoint.orElseThrow().root()).isEqualTo(URI.create("https://" + root));
      String scope = endpoint.get().scope();
      assertThat(scope).isIn(audience.isEmpty() ? List.of("") : List.of("https://" + audience + "/.default", audience + "/.default"));
      assertThat(scope.startsWith("https://")).isEqualTo(audience.contains("."));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, https://login.microsoftonline.com", "1, https://login.microsoftonline.com", "2, https://login.microsoftonline.us",
      "3, https://login.microsoftonline.us", "4, https://login.chinacloudapi.cn"})
  void eachCloud_hasItsAuthority(int cloud, URI authority) { assertThat(CLOUDS.get(cloud).authority()).isEqualTo(authority); }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Defender for Endpoint | https://eu.api.security.microsoft.com
      Defender for Endpoint | https://swa.api.security.microsoft.com/
      Defender for Endpoint | https://api-uk.securitycenter.microsoft.com
      Defender for Endpoint | https://api.securitycenter.windows.com
      Defender XDR | https://api-us.security.microsoft.com
      Defender XDR | https://au.api.security.microsoft.com
      Defender for Cloud Apps | https://contoso.us2.portal.cloudappsecurity.com
      Log Analytics | https://api.loganalytics.io
      Logs Ingestion | https://dce-1.westeurope-1.ingest.monitor.azure.com
      HTTP Data Collector | https://7f0c1a52.ods.opinsights.azure.com
      """)
  void usersMayChoose_theOtherHostsOfAService(String service, URI host) {
    ServiceEndpoint endpoint = Cloud.PUBLIC.endpoint(new Service(service));
    assertThat(endpoint.at(host)).returns(host, ServiceEndpoint::root).returns(endpoint.scope(), ServiceEndpoint::scope);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Defender for Endpoint | https://evil.example
      Defender for Endpoint | https://api.security.microsoft.com.evil.example
      Defender for Endpoint | https://eu.api.security.microsoft.com:8443
      Defender for Endpoint | https://graph.microsoft.com
      Defender for Cloud Apps | https://contoso.us2.portal.cloudappsecurity.com.evil.example
      Defender for Cloud Apps | https://evilportal.cloudappsecurity.com
      Defender for Cloud Apps | https://.portal.cloudappsecurity.com
      Defender for Cloud Apps | http://contoso.us2.portal.cloudappsecurity.com
      Defender for Cloud Apps | mailto:x@portal.cloudappsecurity.com
      Logs Ingestion | https://host-to-be-chosen.invalid:1
      Logs Ingestion | https://dce.ingest.monitor.azure.us
      """)
  void noOtherHost_getsTheTokensOfAService(String service, String host) {
    ServiceEndpoint endpoint = Cloud.PUBLIC.endpoint(new Service(service));
    assertThatThrownBy(() -> endpoint.at(URI.create(host))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void links_mayLeadBackToTheCommonHost_fromAChosenOne() {
    ServiceEndpoint european = Cloud.PUBLIC.endpoint(Service.DEFENDER).at(URI.create("https://eu.api.security.microsoft.com"));
    assertThat(european.otherHosts()).contains("api.security.microsoft.com", "us.api.security.microsoft.com").doesNotContain("eu.api.security.microsoft.com");
  }

  @Test
  void aCallToAnAbsentService_failsBeforeAnythingIsSent_namingIt() {
    StubCredential credential = new StubCredential();
    ClientOptions china = ClientOptions.builder().cloud(Cloud.CHINA).credential(credential).build();
    assertThatThrownBy(() -> china.http(Service.GRAPH_SECURITY)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The cloud 'China (21Vianet)' has no Microsoft Graph security.");
    assertThat(credential.asked()).isEmpty();
  }

  @Test
  void aServiceWithoutACommonHost_asksForOne() {
    ClientOptions options = ClientOptions.builder().credential(new StubCredential()).build();
    assertThatThrownBy(() -> options.http(Service.LOG_INGESTION)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("*.ingest.monitor.azure.com");
    assertThat(options.http(Service.LOG_INGESTION, URI.create("https://dce.westeurope-1.ingest.monitor.azure.com")).endpoint().scope())
        .isEqualTo("https://monitor.azure.com/.default");
  }

  @Test
  void aCloudOfOnesOwn_hasWhatItIsGiven() {
    try (StubService stub = StubService.start()) {
      stub.on("GET /v1.0/x", "{}");
      Cloud own = Cloud.PUBLIC.toBuilder().service(Service.GRAPH, URI.create(stub.url()), "own/.default").build();
      StubCredential credential = new StubCredential();
      ClientOptions.builder().cloud(own).credential((TokenCredential) credential).build().http(Service.GRAPH).get("v1.0/x").send();
      assertThat(credential.asked()).singleElement().satisfies(asked -> assertThat(asked.getScopes()).containsExactly("own/.default"));
      assertThat(own.endpoint(Service.DEFENDER)).isEqualTo(Cloud.PUBLIC.endpoint(Service.DEFENDER));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://login.microsoftonline.com", "https://user@login.microsoftonline.com", "https:///x", "ftp://127.0.0.1"})
  void anAuthority_mustBeSafe(String authority) {
    assertThatThrownBy(() -> Cloud.builder("own", URI.create(authority))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theReferencePage_showsTheTable() throws IOException {
    assertThat(Files.readString(page())).as("docs/reference/clouds.md is not what Clouds says; it should be:\n%s", reference()).isEqualTo(reference());
  }

  private static String reference() {
    StringBuilder page = new StringBuilder("""
        # Clouds

        Where each service lives, and the audience of its tokens, as `Cloud` has it. `CloudsTest` compares this page with the code and the code
        with a table of its own. A missing column means that the service does not exist there: opening a client for it fails before anything is sent.
        How to choose a cloud, or to describe one of your own: [the guide](../guides/clouds.md).

        | constant | name | authority |
        |---|---|---|
        """);
    String[] constants = {"PUBLIC", "US_GOV_GCC", "US_GOV_HIGH", "US_GOV_DOD", "CHINA"};
    for (int i = 0; i < constants.length; i++) {
      page.append("| `Cloud.").append(constants[i]).append("` | ").append(CLOUDS.get(i).name()).append(" | ").append(CLOUDS.get(i).authority()).append(" |\n");
    }
    for (Service service : Service.known()) {
      page.append("\n## ").append(service.name()).append("\n\n| cloud | host | token scope | other hosts |\n|---|---|---|---|\n");
      CLOUDS.forEach(cloud -> cloud.find(service).ifPresent(endpoint -> page.append("| ").append(cloud.name()).append(" | ").append(row(endpoint))
          .append(" |\n")));
    }
    return page.append("""

        ## What is not documented

        - The audiences of both Defender services in government clouds: the API's own host, as other clients have been seen to use it.
        - Defender for Cloud Apps in government clouds: the worldwide audience, and the path `/cas` of its common hosts. Name your tenant's host.
        - Uploading threat intelligence outside of the worldwide cloud, and the Office 365 Management API in China: taken as absent.
        - Government hosts for logs ingestion and the HTTP Data Collector are formed like the worldwide ones.
        - GCC tenants live in the worldwide Entra ID and Azure; a subscription in Azure Government belongs to `Cloud.US_GOV_HIGH`.
        """).toString();
  }

  private static String row(ServiceEndpoint endpoint) {
    String host = endpoint.isChosen() ? "`" + endpoint.root() + "`" : "one of the others";
    String others = endpoint.otherHosts().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    return host + " | " + (endpoint.scope().isEmpty() ? "none" : "`" + endpoint.scope() + "`") + " | " + others;
  }

  private static Path page() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/reference"))) {
      folder = Objects.requireNonNull(folder.getParent(), "no folder above holds the page");
    }
    return folder.resolve("docs/reference/clouds.md");
  }
}
