package io.github.connectedsecurity.core.http;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the clients of all services have in common. Clients are immutable and safe for use by many threads; they need no
 * closing.
 *
 * @param <C> the client's own type
 */
public abstract class ServiceClient<C extends ServiceClient<C>> implements AutoCloseable {
  private final Http http;
  private final Function<Http, C> copy;

  /**
   * Stands a client on its door.
   *
   * @param copy makes the same client on another door
   */
  protected ServiceClient(Http http, Function<Http, C> copy) {
    this.http = http;
    this.copy = copy;
  }

  /** A copy whose calls differ by these options. */
  public final C with(Consumer<RequestOptions> changes) { return copy.apply(http.with(changes)); }

  /** A copy with something put before its exchange, which sees every request and may answer by itself. */
  public final C through(UnaryOperator<Exchange> wrapper) { return copy.apply(http.through(wrapper)); }

  /** The way to endpoints that have no method here, with the same token, limits, retries and logs; paths begin at the service's root. */
  public final Http http() { return http; }

  /** Ends the calls under way, also of the copies made of this client, and refuses later ones. */
  @Override
  public final void close() { http.close(); }
}
