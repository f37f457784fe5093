package io.github.connectedsecurity.core;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of the well-known clouds: a line for each service, a column for each cloud. {@code docs/reference/clouds.md} shows
 * the same for people, and a test keeps both alike.
 *
 * <p>Government tenants of the GCC plan live in the worldwide Entra ID and Azure, so that column has the worldwide hosts except
 * where a service runs a GCC host of its own.
 */
final class Clouds {
  private static final String WORLDWIDE_LOGIN = "https://login.microsoftonline.com";
  private static final String GOVERNMENT_LOGIN = "https://login.microsoftonline.us";
  private static final String CHINA_LOGIN = "https://login.chinacloudapi.cn";

  private static final Optional<ServiceEndpoint> ABSENT = Optional.empty();
  private static final Optional<ServiceEndpoint> GRAPH = api("graph.microsoft.com");
  private static final Optional<ServiceEndpoint> GRAPH_HIGH = api("graph.microsoft.us");
  private static final Optional<ServiceEndpoint> GRAPH_DOD = api("dod-graph.microsoft.us");
  private static final Optional<ServiceEndpoint> GRAPH_CHINA = api("microsoftgraph.chinacloudapi.cn");

  /** The permissions of Defender for Endpoint keep their old audience, whatever the host's name. */
  private static final String DEFENDER_SCOPE = "https://api.securitycenter.microsoft.com/.default";
  private static final String[] DEFENDER_REGIONS = {"us.api.security.microsoft.com", "eu.api.security.microsoft.com", "uk.api.security.microsoft.com",
      "au.api.security.microsoft.com", "swa.api.security.microsoft.com", "ina.api.security.microsoft.com", "aea.api.security.microsoft.com"};
  private static final String[] DEFENDER_OTHERS = join(DEFENDER_REGIONS, "api.securitycenter.microsoft.com", "api-us.securitycenter.microsoft.com",
      "api-eu.securitycenter.microsoft.com", "api-uk.securitycenter.microsoft.com", "api.securitycenter.windows.com");
  private static final String[] XDR_OTHERS = join(DEFENDER_REGIONS, "api-us.security.microsoft.com", "api-eu.security.microsoft.com",
      "api-uk.security.microsoft.com");

  /** The application that stands for Cloud App Security, without any https://. For government tenants nothing else is documented. */
  private static final String CLOUD_APPS_SCOPE = "05a65629-4c1b-48c1-a78b-804c4abdd4af/.default";

  private static final Optional<ServiceEndpoint> MANAGEMENT = api("management.azure.com");
  private static final Optional<ServiceEndpoint> MANAGEMENT_GOVERNMENT = api("management.usgovcloudapi.net");
  private static final Optional<ServiceEndpoint> MANAGEMENT_CHINA = api("management.chinacloudapi.cn");
  private static final Optional<ServiceEndpoint> LOGS = at("api.loganalytics.azure.com", "https://api.loganalytics.io/.default", "api.loganalytics.io");
  private static final Optional<ServiceEndpoint> LOGS_GOVERNMENT = api("api.loganalytics.us");
  private static final Optional<ServiceEndpoint> INGESTION = family("https://monitor.azure.com/.default", "*.ingest.monitor.azure.com");
  private static final Optional<ServiceEndpoint> INGESTION_GOVERNMENT = family("https://monitor.azure.us/.default", "*.ingest.monitor.azure.us");
  private static final Optional<ServiceEndpoint> COLLECTOR = family("", "*.ods.opinsights.azure.com");
  private static final Optional<ServiceEndpoint> COLLECTOR_GOVERNMENT = family("", "*.ods.opinsights.azure.us");
  /** Only its worldwide host is documented. */
  private static final Optional<ServiceEndpoint> UPLOAD = at("api.ti.sentinel.azure.com", "https://management.azure.com/.default");

  // The government audiences of both Defender services are not documented; what clients have been seen to ask for is the API's own host.
  private static final List<Row> ROWS = List.of(
      row(Service.GRAPH, GRAPH, GRAPH, GRAPH_HIGH, GRAPH_DOD, GRAPH_CHINA),
      row(Service.GRAPH_SECURITY, GRAPH, GRAPH, GRAPH_HIGH, GRAPH_DOD, ABSENT),
      row(Service.GRAPH_SECURITY_WORLDWIDE, GRAPH, GRAPH, ABSENT, ABSENT, ABSENT),
      row(Service.IDENTITY_PROTECTION, GRAPH, GRAPH, GRAPH_HIGH, GRAPH_DOD, ABSENT),
      row(Service.AGENT_PROTECTION, GRAPH, GRAPH, ABSENT, ABSENT, ABSENT),
      row(Service.SENSITIVITY_LABELS, GRAPH, GRAPH, GRAPH_HIGH, GRAPH_DOD, ABSENT),
      row(Service.INFORMATION_PROTECTION, GRAPH, GRAPH, ABSENT, ABSENT, ABSENT),
      row(Service.DEFENDER, at("api.security.microsoft.com", DEFENDER_SCOPE, DEFENDER_OTHERS), api("api-gcc.securitycenter.microsoft.us"),
          api("api-gov.securitycenter.microsoft.us"), api("api-gov.securitycenter.microsoft.us"), ABSENT),
      row(Service.DEFENDER_XDR, at("api.security.microsoft.com", "https://api.security.microsoft.com/.default", XDR_OTHERS),
          api("api-gcc.security.microsoft.us"), api("api-gov.security.microsoft.us"), api("api-gov.security.microsoft.us"), ABSENT),
      // The common hosts are slower than a tenant's own and take the API below /cas; for the government ones /cas is not confirmed.
      row(Service.CLOUD_APP_SECURITY, at("portal.cloudappsecurity.com/cas", CLOUD_APPS_SCOPE, "*.portal.cloudappsecurity.com"),
          at("portal.cloudappsecuritygov.com/cas", CLOUD_APPS_SCOPE, "*.portal.cloudappsecuritygov.com"),
          at("portal.cloudappsecurity.us/cas", CLOUD_APPS_SCOPE, "*.portal.cloudappsecurity.us"), ABSENT, ABSENT),
      row(Service.RESOURCE_MANAGER, MANAGEMENT, MANAGEMENT, MANAGEMENT_GOVERNMENT, MANAGEMENT_GOVERNMENT, MANAGEMENT_CHINA),
      row(Service.LOG_ANALYTICS, LOGS, LOGS, LOGS_GOVERNMENT, LOGS_GOVERNMENT, api("api.loganalytics.azure.cn")),
      row(Service.LOG_INGESTION, INGESTION, INGESTION, INGESTION_GOVERNMENT, INGESTION_GOVERNMENT,
          family("https://monitor.azure.cn/.default", "*.ingest.monitor.azure.cn")),
      row(Service.LOG_COLLECTOR, COLLECTOR, COLLECTOR, COLLECTOR_GOVERNMENT, COLLECTOR_GOVERNMENT, family("", "*.ods.opinsights.azure.cn")),
      row(Service.THREAT_INTELLIGENCE_UPLOAD, UPLOAD, UPLOAD, ABSENT, ABSENT, ABSENT),
      row(Service.OFFICE_365_MANAGEMENT, api("manage.office.com"), api("manage-gcc.office.com"), api("manage.office365.us"),
          api("manage.protection.apps.mil"), ABSENT));

  private Clouds() {}

  static Cloud worldwide() { return cloud("public", WORLDWIDE_LOGIN, 0); }

  static Cloud governmentGcc() { return cloud("US Government GCC", WORLDWIDE_LOGIN, 1); }

  static Cloud governmentHigh() { return cloud("US Government GCC High", GOVERNMENT_LOGIN, 2); }

  static Cloud governmentDod() { return cloud("US Government DoD", GOVERNMENT_LOGIN, 3); }

  static Cloud china() { return cloud("China (21Vianet)", CHINA_LOGIN, 4); }

  private static Cloud cloud(String name, String authority, int column) {
    Cloud.Builder cloud = Cloud.builder(name, URI.create(authority));
    ROWS.forEach(row -> row.cells.get(column).ifPresent(endpoint -> cloud.service(row.service, endpoint)));
    return cloud.build();
  }

  private static Row row(Service service, Optional<ServiceEndpoint> worldwide, Optional<ServiceEndpoint> gcc, Optional<ServiceEndpoint> high,
      Optional<ServiceEndpoint> dod, Optional<ServiceEndpoint> china) {
    return new Row(service, List.of(worldwide, gcc, high, dod, china));
  }

  /** A service whose audience is its host, as most are. */
  private static Optional<ServiceEndpoint> api(String host) { return at(host, "https://" + host + "/.default"); }

  private static Optional<ServiceEndpoint> at(String root, String scope, String... others) {
    return Optional.of(new ServiceEndpoint(URI.create("https://" + root + "/"), scope, List.of(others)));
  }

  private static Optional<ServiceEndpoint> family(String scope, String hosts) { return Optional.of(ServiceEndpoint.family(scope, hosts)); }

  private static String[] join(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private record Row(Service service, List<Optional<ServiceEndpoint>> cells) {}
}
