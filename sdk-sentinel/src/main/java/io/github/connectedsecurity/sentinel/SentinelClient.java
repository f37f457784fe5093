package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.ServiceEndpoint;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;
import io.github.connectedsecurity.sentinel.ingestion.DataCollector;
import io.github.connectedsecurity.sentinel.ingestion.LogIngestion;
import io.github.connectedsecurity.sentinel.intelligence.IntelligenceUpload;
import io.github.connectedsecurity.sentinel.logs.LogBatch;
import io.github.connectedsecurity.sentinel.logs.LogQueries;
import java.net.URI;

/**
 * Sentinel and Log Analytics: incidents, rules and settings of a {@link #workspace workspace}, KQL {@link #logs queries},
 * {@link #ingestion ingestion} of logs and {@link #intelligenceUpload upload} of threat intelligence. These are services of their own, each
 * with its own hosts and tokens; one credential serves all.
 */
public final class SentinelClient extends ServiceClient<SentinelClient> {
  private static final URI LEGACY_UPLOAD = URI.create("https://sentinelus.azure-api.net/");

  private final Cloud cloud;
  private final SentinelApiVersions versions;

  private SentinelClient(Http http, Cloud cloud, SentinelApiVersions versions) {
    super(http, door -> new SentinelClient(door, cloud, versions));
    this.cloud = cloud;
    this.versions = versions;
  }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service
   */
  public static SentinelClient create(ClientOptions options) {
    Http http = options.http(Service.RESOURCE_MANAGER);
    Http patient = options.toBuilder().idleTimeout(PatientQueries.LONGEST_SILENCE).build().http(Service.RESOURCE_MANAGER);
    return new SentinelClient(http.through(exchange -> new PatientQueries(exchange, patient.exchange())), options.cloud(), SentinelApiVersions.DEFAULT);
  }

  /** A copy that calls the types of resources in these versions. */
  public SentinelClient versions(SentinelApiVersions other) { return new SentinelClient(http(), cloud, other); }

  /**
   * A workspace by its name.
   *
   * @throws IllegalArgumentException when one of the names cannot be one
   */
  public Workspace workspace(String subscription, String resourceGroup, String name) {
    return new Workspace(http(), versions, ArmScope.resourceGroup(subscription, resourceGroup), name);
  }

  /** The workspaces of a subscription or a resource group; what is read, made or changed by name needs a resource group. */
  public Workspaces workspaces(ArmScope place) { return new Workspaces(ArmDoor.of(http(), versions, place, "Microsoft.OperationalInsights", "")); }

  /** The data collection rules of a subscription or a resource group; what is read, made or changed by name needs a resource group. */
  public DataCollectionRules collectionRules(ArmScope place) { return new DataCollectionRules(monitor(place)); }

  /** The data collection endpoints of a subscription or a resource group; what is read, made or changed by name needs a resource group. */
  public DataCollectionEndpoints collectionEndpoints(ArmScope place) { return new DataCollectionEndpoints(monitor(place)); }

  /** Which data collection rules count for a resource, such as a virtual machine. */
  public RuleAssociations associations(ArmScope resource) { return new RuleAssociations(monitor(resource)); }

  /** Queries on a workspace. */
  public LogQueries logs(WorkspaceGuid workspace) { return LogQueries.ofWorkspace(logsDoor(), workspace.value(), SentinelQuotas.QUERIES); }

  /** Queries on the logs of one resource, such as a virtual machine, wherever they are. */
  public LogQueries logsOf(ArmScope resource) { return LogQueries.ofResource(logsDoor(), resource, SentinelQuotas.QUERIES); }

  /** Several queries in one request; the service supports it until 2028-03-31. */
  public LogBatch logBatch() { return LogBatch.over(logsDoor(), SentinelQuotas.QUERIES); }

  /**
   * Sends records to a stream of a data collection rule.
   *
   * @param endpoint the logs endpoint of the rule, or of its data collection endpoint
   * @param immutableId the rule's immutable id, such as {@code dcr-} and 32 digits; not its name
   * @param stream the stream, as {@code Custom-Name} or {@code Microsoft-Name}
   * @throws IllegalArgumentException when the endpoint is no host of the service, or the stream's name cannot be one
   */
  public LogIngestion ingestion(URI endpoint, String immutableId, String stream) {
    return LogIngestion.over(http().to(cloud.endpoint(Service.LOG_INGESTION).at(endpoint)), immutableId, stream, SentinelQuotas.INGESTION);
  }

  /**
   * Sends records the older way, signed with a key of the workspace. Retired: calls are refused unless {@code allowRetired()} is set.
   *
   * @param sharedKey one of the workspace's keys, in Base64: a secret
   * @param logType the table without {@code _CL}: letters, digits and underscores, up to 100
   */
  public DataCollector collector(WorkspaceGuid workspace, String sharedKey, String logType) {
    ServiceEndpoint family = cloud.endpoint(Service.LOG_COLLECTOR);
    URI root = family.isChosen() ? family.root() : URI.create("https://" + workspace + family.otherHosts().get(0).substring(1));
    Http door = http().to(new ServiceEndpoint(family.at(root).root(), "")); // signed with the key: no token goes with it
    return DataCollector.over(door, workspace.value(), sharedKey, logType, SentinelQuotas.COLLECTOR);
  }

  /**
   * Uploads threat intelligence to a workspace.
   *
   * @param sourceSystem who says it, up to 256 characters; shown as its provider
   */
  public IntelligenceUpload intelligenceUpload(WorkspaceGuid workspace, String sourceSystem) {
    ServiceEndpoint endpoint = cloud.endpoint(Service.THREAT_INTELLIGENCE_UPLOAD);
    boolean published = cloud.name().equals(Cloud.PUBLIC.name());
    ServiceEndpoint legacy = published ? new ServiceEndpoint(LEGACY_UPLOAD, endpoint.scope()) : endpoint;
    return IntelligenceUpload.over(http().to(endpoint), http().to(legacy), workspace.value(), sourceSystem, SentinelQuotas.INTELLIGENCE_UPLOAD);
  }

  private Http logsDoor() { return http().to(cloud.endpoint(Service.LOG_ANALYTICS)).at("v1"); }

  private ArmDoor monitor(ArmScope place) { return ArmDoor.of(http(), versions, place, "Microsoft.Insights", ""); }
}
