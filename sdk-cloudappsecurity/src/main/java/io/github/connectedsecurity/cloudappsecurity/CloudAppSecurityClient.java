package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/**
 * Defender for Cloud Apps: activities, alerts and files of cloud applications. Typed operations are to come; {@link #http()} reaches
 * every endpoint.
 */
public final class CloudAppSecurityClient extends ServiceClient<CloudAppSecurityClient> {
  private CloudAppSecurityClient(Http http) { super(http, CloudAppSecurityClient::new); }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service
   */
  public static CloudAppSecurityClient create(ClientOptions options) { return new CloudAppSecurityClient(options.http(Service.CLOUD_APP_SECURITY)); }
}
