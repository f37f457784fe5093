package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.batch.Batch;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/** The security part of Microsoft Graph: alerts and incidents of all connected products. */
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
  public Alerts alerts() { return new Alerts(current()); }

  /** Incidents: alerts that belong to one attack. */
  public Incidents incidents() { return new Incidents(current()); }

  /** Subscriptions to changes; see {@code webhooks.NotificationReceiver} for what arrives. */
  public Subscriptions subscriptions() { return new Subscriptions(current()); }

  /** Starts a batch: up to 20 calls of this client in each request. */
  public Batch<GraphSecurityClient> batch() { return Batch.over(this, "v1.0"); }

  private Http current() { return http().at("v1.0"); }
}
