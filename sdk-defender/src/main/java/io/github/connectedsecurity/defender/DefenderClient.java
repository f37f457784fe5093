package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/**
 * Defender for Endpoint: devices, actions on them, indicators and vulnerabilities. Typed operations are to come; {@link #http()} reaches
 * every endpoint.
 */
public final class DefenderClient extends ServiceClient<DefenderClient> {
  private DefenderClient(Http http) { super(http, DefenderClient::new); }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service
   */
  public static DefenderClient create(ClientOptions options) { return new DefenderClient(options.http(Service.DEFENDER)); }
}
