package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.batch.Batch;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/** The security part of Microsoft Graph: one way to the alerts, incidents, events and findings of all connected products. */
public final class GraphSecurityClient extends ServiceClient<GraphSecurityClient> {
  private GraphSecurityClient(Http http) { super(http, GraphSecurityClient::new); }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud has no Graph security API, such as the one in China
   */
  public static GraphSecurityClient create(ClientOptions options) {
    // Without this, members that Graph added after its first schema would all arrive as "unknownFutureValue".
    return new GraphSecurityClient(options.http(Service.GRAPH_SECURITY).with(o -> o.header("Prefer", "include-unknown-enum-members")));
  }

  /** Alerts of all connected products. */
  public Alerts alerts() { return new Alerts(door()); }

  /** Incidents: alerts that belong to one attack. */
  public Incidents incidents() { return new Incidents(door()); }

  /** Advanced hunting over the raw events of all connected products. */
  public Hunting hunting() { return new Hunting(door()); }

  /** How well the tenant is protected, in points a day. */
  public SecureScores secureScores() { return new SecureScores(door()); }

  /** The measures that a secure score counts. */
  public SecureScoreControlProfiles secureScoreControlProfiles() { return new SecureScoreControlProfiles(door()); }

  /** What Defender Threat Intelligence knows of actors, hosts, certificates and vulnerabilities. */
  public ThreatIntelligence threatIntelligence() { return new ThreatIntelligence(door()); }

  /** Sensors, health and accounts of Defender for Identity. */
  public Identities identities() { return new Identities(door()); }

  /** Searches of the audit log. */
  public AuditLogQueries auditLogQueries() { return new AuditLogQueries(door()); }

  /** Mails that Defender for Office 365 has looked at. */
  public AnalyzedEmails analyzedEmails() { return new AnalyzedEmails(door()); }

  /** Alerts as they were before 2024; retired. */
  public LegacyAlerts legacyAlerts() { return new LegacyAlerts(door()); }

  /** Subscriptions to changes; see {@code webhooks.NotificationReceiver} for what arrives. */
  public Subscriptions subscriptions() { return new Subscriptions(door()); }

  /** What only the beta version of Graph has. */
  public GraphSecurityBeta beta() { return new GraphSecurityBeta(new GraphDoor(http().at("beta"))); }

  /** Starts a batch: up to 20 calls of this client in each request; calls of {@link #beta()} go into a {@link #betaBatch()}. */
  public Batch<GraphSecurityClient> batch() { return Batch.over(this, "v1.0"); }

  /** Starts a batch of calls of {@link #beta()}, as in {@code batch.add(graph -> graph.beta().detectionRules().get("7506"))}. */
  public Batch<GraphSecurityClient> betaBatch() { return Batch.over(this, "beta"); }

  private GraphDoor door() { return new GraphDoor(http().at("v1.0")); }
}
