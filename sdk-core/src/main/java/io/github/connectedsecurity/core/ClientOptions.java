package io.github.connectedsecurity.core;

import com.azure.core.credential.TokenCredential;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.internal.auth.TokenCache;
import io.github.connectedsecurity.core.internal.pipeline.Pipeline;
import io.github.connectedsecurity.core.internal.pipeline.Shared;
import io.github.connectedsecurity.core.internal.pipeline.Transport;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Settings of clients. Immutable; clients of one instance, and of copies that keep its credential, share connections, tokens
 * and the waits that a service asked for. Several tenants are several instances; connections are shared all the same.
 */
public final class ClientOptions {
  private final Builder settings;
  private final Shared shared;

  private ClientOptions(Builder settings, Shared shared) {
    this.settings = settings;
    this.shared = shared;
  }

  /** Starts with the public cloud and the default limits; only the credential must be given. */
  public static Builder builder() { return new Builder(); }

  /** A copy to change. It shares tokens and limits unless it gets another credential or time source. */
  public Builder toBuilder() { return settings.copy(shared); }

  /** The cloud that clients talk to. */
  public Cloud cloud() { return settings.cloud; }

  /** The time that waits and limits are measured with. */
  public TimeSource time() { return settings.time; }

  /**
   * Opens a door to a service of the cloud; clients call this once.
   *
   * @throws IllegalArgumentException when the service does not exist in this cloud
   */
  public Http http(Service service) { return http(settings.cloud.endpoint(service), service.name()); }

  /**
   * Opens a door to a service at a host of one's own, such as a tenant's, a region's or a data collection endpoint's.
   *
   * @throws IllegalArgumentException when the service does not exist in this cloud, or the host is none of its
   */
  public Http http(Service service, URI host) { return http(settings.cloud.endpoint(service).at(host), service.name()); }

  /**
   * Opens a door to an endpoint, be it of the cloud or not.
   *
   * @throws IllegalArgumentException when its host must be chosen first
   */
  public Http http(ServiceEndpoint endpoint) { return http(endpoint, endpoint.root().getHost()); }

  /** How much of published limits, of waits that services asked for and of retry budgets is used up now. */
  public LimitsSnapshot limits() { return shared.limits().snapshot(); }

  private Http http(ServiceEndpoint endpoint, String service) {
    if (!endpoint.isChosen()) {
      throw new IllegalArgumentException("This service has no common host; name yours (" + endpoint.hosts() + ").");
    }
    return Http.over(new Pipeline(shared, settings.pipeline(), service), endpoint);
  }

  /** Names the cloud only: the rest may be secret. */
  @Override
  public String toString() { return "ClientOptions[" + settings.cloud.name() + "]"; }

  /** Collects settings. */
  public static final class Builder {
    private @Nullable TokenCredential credential;
    private Cloud cloud = Cloud.PUBLIC;
    private RetryPolicy retry = RetryPolicy.DEFAULT;
    private Duration deadline = Duration.ofSeconds(100);
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration idleTimeout = Duration.ofSeconds(30);
    private TimeSource time = TimeSource.system();
    private UnaryOperator<Quota> quotas = UnaryOperator.identity();
    private CallObserver observer = CallObserver.NONE;
    private @Nullable Proxy proxy;
    private @Nullable OkHttpClient transport;
    private @Nullable Shared shared;

    private Builder() {}

    /** Who asks for tokens; any credential of azure-identity, or an {@link ApiToken}. */
    public Builder credential(TokenCredential who) {
      credential = who;
      shared = null;
      return this;
    }

    /** The cloud to talk to; the public one unless set. Give credentials its authority, too. */
    public Builder cloud(Cloud where) {
      cloud = where;
      return this;
    }

    /** How patiently calls are tried; see {@link RetryPolicy#DEFAULT}. */
    public Builder retry(RetryPolicy policy) {
      retry = policy;
      return this;
    }

    /** Limits each call in all: tries, waits, token and body together. 100 seconds unless set. */
    public Builder deadline(Duration limit) {
      deadline = positive("deadline", limit);
      return this;
    }

    /** Limits the making of a connection. 10 seconds unless set. */
    public Builder connectTimeout(Duration limit) {
      connectTimeout = positive("connect timeout", limit);
      return this;
    }

    /** Limits the silence between two bytes of an answer. 30 seconds unless set. */
    public Builder idleTimeout(Duration limit) {
      idleTimeout = positive("idle timeout", limit);
      return this;
    }

    /**
     * Changes published limits: {@code quota -> quota.times(0.5)} leaves half of them to other applications of the tenant,
     * {@code Quota::unlimited} switches them off. Clients of copies of these options count together whatever limits they have.
     */
    public Builder quotas(UnaryOperator<Quota> change) {
      quotas = change;
      return this;
    }

    /** Hears what happens to calls, for metrics and traces. */
    public Builder observer(CallObserver who) {
      observer = who;
      return this;
    }

    /** Goes through a proxy. */
    public Builder proxy(Proxy through) {
      proxy = through;
      return this;
    }

    /**
     * Builds on a client of one's own: its connections, TLS, DNS and interceptors stay; redirects, tries and time limits are
     * the SDK's. Interceptors see tokens: they must not log headers.
     */
    public Builder transport(OkHttpClient own) {
      transport = own;
      return this;
    }

    /** Measures time and draws random numbers by other means, for tests. */
    public Builder time(TimeSource source) {
      time = source;
      shared = null;
      return this;
    }

    /**
     * Builds the options.
     *
     * @throws IllegalStateException when no credential was given
     */
    public ClientOptions build() {
      TokenCredential who = credential;
      if (who == null) {
        throw new IllegalStateException("No credential was given: pass one to credential(…); Credentials makes the usual ones.");
      }
      OkHttpClient prepared = prepare();
      Shared parts = shared == null ? new Shared(prepared, new TokenCache(who, time), time) : shared.over(prepared);
      return new ClientOptions(copy(parts), parts);
    }

    private Pipeline.Settings pipeline() { return new Pipeline.Settings(retry, deadline, quotas, observer); }

    private OkHttpClient prepare() {
      OkHttpClient.Builder base = transport == null ? Transport.standard() : transport.newBuilder();
      if (proxy != null) {
        base.proxy(proxy);
      }
      return Transport.prepare(base, connectTimeout, idleTimeout);
    }

    private Builder copy(Shared parts) {
      Builder copy = new Builder();
      copy.credential = credential;
      copy.cloud = cloud;
      copy.retry = retry;
      copy.deadline = deadline;
      copy.connectTimeout = connectTimeout;
      copy.idleTimeout = idleTimeout;
      copy.quotas = quotas;
      copy.observer = observer;
      copy.time = time;
      copy.proxy = proxy;
      copy.transport = transport;
      copy.shared = Objects.requireNonNull(parts);
      return copy;
    }

    private static Duration positive(String what, Duration limit) {
      if (limit.isNegative() || limit.isZero()) {
        throw new IllegalArgumentException("The " + what + " must be longer than nothing, not " + limit + ".");
      }
      return limit;
    }
  }
}
