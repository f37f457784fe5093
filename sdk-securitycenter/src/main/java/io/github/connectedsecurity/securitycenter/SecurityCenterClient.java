package io.github.connectedsecurity.securitycenter;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/**
 * Defender for Cloud: posture, compliance and alerts of Azure resources. Typed operations are to come; {@link #http()} reaches
 * every endpoint.
 */
public final class SecurityCenterClient extends ServiceClient<SecurityCenterClient> {
  private SecurityCenterClient(Http http) { super(http, SecurityCenterClient::new); }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service
   */
  public static SecurityCenterClient create(ClientOptions options) { return new SecurityCenterClient(options.http(Service.RESOURCE_MANAGER)); }
}
