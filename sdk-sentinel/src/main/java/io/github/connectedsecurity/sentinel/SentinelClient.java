package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/**
 * Sentinel: incidents, rules, watchlists and threat intelligence of a workspace. Typed operations are to come; {@link #http()} reaches
 * every endpoint.
 */
public final class SentinelClient extends ServiceClient<SentinelClient> {
  private SentinelClient(Http http) { super(http, SentinelClient::new); }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service
   */
  public static SentinelClient create(ClientOptions options) { return new SentinelClient(options.http(Service.RESOURCE_MANAGER)); }
}
