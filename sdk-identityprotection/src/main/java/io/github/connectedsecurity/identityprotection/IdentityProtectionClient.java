package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/**
 * Entra ID Protection: users and service principals at risk, and the policies that react. Typed operations are to come; {@link #http()} reaches
 * every endpoint.
 */
public final class IdentityProtectionClient extends ServiceClient<IdentityProtectionClient> {
  private IdentityProtectionClient(Http http) { super(http, IdentityProtectionClient::new); }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service
   */
  public static IdentityProtectionClient create(ClientOptions options) { return new IdentityProtectionClient(options.http(Service.GRAPH)); }
}
