package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.RequestOptions;
import java.util.function.Consumer;

/**
 * The security part of Microsoft Graph: alerts and incidents of all connected products.
 *
 * <p>Immutable and safe for use by many threads. It needs no closing; {@link #close()} ends its calls under way.
 */
public final class GraphSecurityClient implements AutoCloseable {
  private final Http http;

  private GraphSecurityClient(Http http) { this.http = http; }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud has no Microsoft Graph
   */
  public static GraphSecurityClient create(ClientOptions options) {
    // Without this, members that Graph added after its first schema would all arrive as "unknownFutureValue".
    return new GraphSecurityClient(options.http(Service.GRAPH).with(o -> o.header("Prefer", "include-unknown-enum-members")));
  }

  /** A copy whose calls differ by these options. */
  public GraphSecurityClient with(Consumer<RequestOptions> changes) { return new GraphSecurityClient(http.with(changes)); }

  /** Alerts of all connected products. */
  public Alerts alerts() { return new Alerts(http.at("v1.0")); }

  /** Incidents: alerts that belong to one attack. */
  public Incidents incidents() { return new Incidents(http.at("v1.0")); }

  /** The way to what has no method here, below {@code /v1.0/}, with the same token, retries and logs. */
  public Http http() { return http.at("v1.0"); }

  /** Ends the calls under way, also of the copies made of this client, and refuses later ones. */
  @Override
  public void close() { http.close(); }
}
