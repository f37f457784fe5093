package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/**
 * Information Protection over REST: labels, their evaluation and assignment. Typed operations are to come; {@link #http()} reaches
 * every endpoint.
 */
public final class MipClient extends ServiceClient<MipClient> {
  private MipClient(Http http) { super(http, MipClient::new); }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service
   */
  public static MipClient create(ClientOptions options) { return new MipClient(options.http(Service.GRAPH)); }
}
