package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/**
 * The Office 365 Management Activity API: audit and DLP records. Typed operations are to come; {@link #http()} reaches
 * every endpoint.
 */
public final class ManagementActivityClient extends ServiceClient<ManagementActivityClient> {
  private ManagementActivityClient(Http http) { super(http, ManagementActivityClient::new); }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service
   */
  public static ManagementActivityClient create(ClientOptions options) { return new ManagementActivityClient(options.http(Service.OFFICE_365_MANAGEMENT)); }
}
