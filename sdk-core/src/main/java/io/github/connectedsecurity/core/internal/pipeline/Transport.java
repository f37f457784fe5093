package io.github.connectedsecurity.core.internal.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Sets the transport up so that it does nothing by itself: no redirects, no tries of its own, no limits but ours. */
public final class Transport {
  /** One pool for the process: tenants and clients share its connections, and forgotten clients leave nothing behind. */
  private static final ConnectionPool POOL = new ConnectionPool(16, 60, TimeUnit.SECONDS);

  private static final String HIDDEN = "x-connected-security-retry-after";

  /** All copies of one client: only these share their TLS, and so their pooled connections. */
  private static final OkHttpClient BASE =
      new OkHttpClient.Builder().connectionPool(POOL).connectionSpecs(List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.CLEARTEXT)).build();

  private Transport() {}

  /** A transport on the user's own client, or on a new one. */
  public static OkHttpClient prepare(OkHttpClient.Builder base, Duration connect, Duration idle) {
    return base.followRedirects(false).followSslRedirects(false).retryOnConnectionFailure(false)
        .connectTimeout(connect).readTimeout(idle).writeTimeout(idle).callTimeout(Duration.ZERO)
        .authenticator(Authenticator.NONE).cache(null).addNetworkInterceptor(Transport::onTheWire)
        .build();
  }

  /** The builder to start from when the user brings none. */
  public static OkHttpClient.Builder standard() { return BASE.newBuilder(); }

  /**
   * Notes that the request leaves: it has a connection, and its first byte is about to be written. Then keeps the transport from
   * reading {@code Retry-After: 0}, on which it would send the request again without asking; {@link #showRetryAfter} gives the
   * header back.
   */
  private static Response onTheWire(Interceptor.Chain chain) throws IOException {
    Progress progress = chain.request().tag(Progress.class);
    if (progress != null) {
      progress.begin();
    }
    Response response = chain.proceed(chain.request());
    String wait = response.header("Retry-After");
    return wait == null || response.code() != 503 ? response : response.newBuilder().removeHeader("Retry-After").header(HIDDEN, wait).build();
  }

  static Headers showRetryAfter(Headers headers) {
    String wait = headers.get(HIDDEN);
    return wait == null ? headers : headers.newBuilder().removeAll(HIDDEN).set("Retry-After", wait).build();
  }
}
