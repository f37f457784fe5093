package io.github.connectedsecurity.strangers;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.HttpClient;
import com.azure.core.http.okhttp.OkHttpAsyncHttpClientBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.authentication.AzureIdentityAuthenticationProvider;
import com.microsoft.kiota.authentication.ObservabilityOptions;
import com.sun.net.httpserver.HttpServer;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The emulator, and the ways in which strangers come to it: over https, with a certificate to trust and tokens from its authority. */
final class Loopback implements AutoCloseable {
  static final Duration BETWEEN_REQUESTS = Duration.ofMillis(2100);

  final Ticking clock = new Ticking();
  final SecurityCloudEmulator cloud;
  /** Our clients' way: paths of the same cloud, without waits for its limits. */
  final ClientOptions options;
  /** The same in the name of the first of the company's people. */
  final ClientOptions personal;
  private final OkHttpClient okHttp;
  private @Nullable HttpServer webhook;

  Loopback(SecurityCloudEmulator.Builder builder) {
    cloud = builder.https().clock(clock).start();
    options = cloud.options().toBuilder().quotas(Quota::unlimited).credential(shortly(cloud.credential(cloud.app()))).build();
    personal = options.toBuilder().credential(person()).build();
    okHttp = trusting(new OkHttpClient.Builder(), cloud.certificate());
  }

  /** Tokens that are not kept: the emulator's clock, by which they end, runs faster than the one that keeps them. */
  private static TokenCredential shortly(TokenCredential credential) {
    return request -> credential.getToken(request).map(token -> new AccessToken(token.getToken(), OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(1)));
  }

  /** HTTP that trusts the emulator. */
  OkHttpClient http() { return okHttp; }

  /** HTTP for the Azure libraries. */
  HttpClient azureHttp() { return new OkHttpAsyncHttpClientBuilder(okHttp).build(); }

  /** A credential of azure-identity's that asks the authority each time, because the emulator's clock runs faster than the library's. */
  TokenCredential credential() {
    return new TokenCredential() {
      @Override
      public Mono<AccessToken> getToken(TokenRequestContext request) {
        return new ClientSecretCredentialBuilder().tenantId(SecurityCloudEmulator.TENANT_ID).clientId(cloud.app().clientId())
            .clientSecret(cloud.app().clientSecret()).authorityHost(cloud.authority().toString()).disableInstanceDiscovery().httpClient(azureHttp()).build()
            .getToken(request);
      }
    };
  }

  /** The same for one scope, whatever is asked for: a library may take its endpoint's host for the name of the resource. */
  TokenCredential credential(String scope) {
    TokenCredential credential = credential();
    return request -> credential.getToken(new TokenRequestContext().addScopes(scope));
  }

  /** Tokens of the first of the company's people, who has signed in to the application. */
  TokenCredential person() { return shortly(cloud.credential(cloud.app(), "")); }

  /** The Graph SDK, made as its users make it. */
  GraphServiceClient graph() { return graph(credential()); }

  GraphServiceClient graph(TokenCredential credential) {
    GraphServiceClient client = new GraphServiceClient(new AzureIdentityAuthenticationProvider(credential, new String[] {"localhost"},
        new ObservabilityOptions(), false, "https://graph.microsoft.com/.default"),
        trusting(GraphClientFactory.create().addInterceptor(this::unhurried), cloud.certificate()));
    client.getRequestAdapter().setBaseUrl(cloud.authority() + "/v1.0");
    return client;
  }

  /** Lets the time pass that the service wants between requests. */
  private Response unhurried(Interceptor.Chain chain) throws IOException {
    clock.push(BETWEEN_REQUESTS);
    return chain.proceed(chain.request());
  }

  /** An address that takes notifications, and says so when it is asked. */
  URI webhook() {
    if (webhook == null) {
      webhook = listening();
    }
    return URI.create("http://127.0.0.1:" + webhook.getAddress().getPort() + "/notifications");
  }

  private static HttpServer listening() {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", exchange -> {
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        byte[] answer = URLDecoder.decode(query.replaceFirst("^(null|.*validationToken=)", ""), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
      });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (webhook != null) {
      webhook.stop(0);
    }
    okHttp.dispatcher().executorService().shutdown();
    okHttp.connectionPool().evictAll();
    cloud.close();
  }

  static OkHttpClient trusting(OkHttpClient.Builder builder, X509Certificate certificate) {
    try {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      trusted.setCertificateEntry("emulator", certificate);
      TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(trusted);
      SSLContext tls = SSLContext.getInstance("TLS");
      tls.init(null, factory.getTrustManagers(), null);
      return builder.sslSocketFactory(tls.getSocketFactory(), (X509TrustManager) factory.getTrustManagers()[0])
          .readTimeout(Duration.ofSeconds(30)).build();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A clock that goes on by itself and can be pushed, past the limits of one request a second. */
  static final class Ticking extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    void push(Duration by) { ahead = ahead.plus(by); }

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) { return this; }

    @Override
    public Instant instant() { return Instant.now().plus(ahead); }
  }
}
