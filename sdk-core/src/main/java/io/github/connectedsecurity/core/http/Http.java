package io.github.connectedsecurity.core.http;

import io.github.connectedsecurity.core.ServiceEndpoint;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The one door to a service: all requests pass here, so tokens, limits, retries, errors and logs exist once. Also the way to
 * endpoints that the SDK does not have: {@code client.http().get("security/somethingNew").send()}.
 */
public final class Http implements AutoCloseable {
  private final Exchange exchange;
  private final ServiceEndpoint endpoint;
  private final RequestOptions options;

  private Http(Exchange exchange, ServiceEndpoint endpoint, RequestOptions options) {
    this.exchange = exchange;
    this.endpoint = endpoint;
    this.options = options;
  }

  /** Opens a door through an exchange. Clients get theirs from {@code ClientOptions.http}; tests may bring their own exchange. */
  public static Http over(Exchange exchange, ServiceEndpoint endpoint) { return new Http(exchange, endpoint, new RequestOptions()); }

  /** The same door one level deeper, such as {@code v1.0}; links of answers must stay below it. */
  public Http at(String path) {
    String root = endpoint.root().toString();
    URI deeper = URI.create((root.endsWith("/") ? root : root + "/") + path + "/");
    return new Http(exchange, new ServiceEndpoint(deeper, endpoint.scope(), endpoint.otherHosts()), options);
  }

  /** The same door to another service of the same cloud, or to the same service for another audience. */
  public Http to(ServiceEndpoint other) { return new Http(exchange, other, options); }

  /** A copy whose calls differ by these options. */
  public Http with(Consumer<RequestOptions> changes) {
    RequestOptions changed = new RequestOptions(options);
    changes.accept(changed);
    return new Http(exchange, endpoint, changed);
  }

  /** The same door with something put before its exchange, which sees every request and may answer by itself. */
  public Http through(UnaryOperator<Exchange> wrapper) { return new Http(wrapper.apply(exchange), endpoint, options); }

  /**
   * Starts a reading call. The template is the path below this door, without a slash in front; {@code {name}} takes the next
   * argument as one encoded path segment, {@code {+name}} as a path of several.
   *
   * @throws IllegalArgumentException when an argument is missing, left over or blank, or holds a step such as {@code ..}
   */
  public Call get(String template, Object... arguments) { return call("GET", template, arguments); }

  /** Starts a call that creates or acts: sent once unless it surely did not arrive; see {@link #get} for the template. */
  public Call post(String template, Object... arguments) { return call("POST", template, arguments); }

  /** Starts a call that replaces, which does no harm twice; see {@link #get} for the template. */
  public Call put(String template, Object... arguments) { return call("PUT", template, arguments); }

  /** Starts a call that changes parts: sent once unless it surely did not arrive; see {@link #get} for the template. */
  public Call patch(String template, Object... arguments) { return call("PATCH", template, arguments); }

  /** Starts a call that deletes, which does no harm twice; see {@link #get} for the template. */
  public Call delete(String template, Object... arguments) { return call("DELETE", template, arguments); }

  /**
   * Starts a reading call to a link that the service gave.
   *
   * @throws io.github.connectedsecurity.core.errors.UntrustedLinkException when it leads to where this door's token must not go
   */
  public Call follow(String link) {
    String address = Urls.trusted(endpoint.root(), endpoint.otherHosts(), link);
    return started(ApiRequest.of("GET", address, Operation.of("(link)", endpoint.scope())));
  }

  /**
   * A link that carries its own right, such as a blob behind a shared access signature: no token goes with it.
   *
   * @throws IllegalArgumentException when it is no https address
   */
  public SignedLink signed(URI link) { return new SignedLink(exchange, link, options, endpoint.root().getScheme().equals("http")); }

  /** Ends the calls under way, also of the copies made of this door, and refuses later ones. */
  @Override
  public void close() { exchange.close(); }

  /** What the calls go through. */
  public Exchange exchange() { return exchange; }

  /** Where the calls go. */
  public ServiceEndpoint endpoint() { return endpoint; }

  private Call call(String method, String template, Object... arguments) {
    return started(ApiRequest.of(method, Urls.expand(endpoint.root(), template, arguments).toString(), Operation.of(template, endpoint.scope())));
  }

  private Call started(ApiRequest bare) {
    ApiRequest request = bare;
    for (var header : options.headers().entrySet()) {
      request = request.withHeader(header.getKey(), header.getValue());
    }
    return new Call(exchange, endpoint, options, options.deadline().map(request::withDeadline).orElse(request));
  }
}
