package io.github.connectedsecurity.emulator.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The one place that knows WireMock: it listens on loopback and breaks connections on demand. */
public final class Server implements AutoCloseable {
  private static final String NAME = "connected-security";

  private final WireMockServer wireMock;
  private final boolean https;
  private final Transformer transformer;
  private final int wanted;

  private Server(WireMockServer wireMock, boolean https, Transformer transformer, int wanted) {
    this.wireMock = wireMock;
    this.https = https;
    this.transformer = transformer;
    this.wanted = wanted;
  }

  /** Starts listening with services that nothing limits and nobody watches. */
  public static Server start(int port, Optional<KeyFile> keyStore, List<Service> services, FaultPlan faults) {
    return prepare(port, keyStore).open(new Exchange(services, faults, Limits.NONE, new Journal()));
  }

  /**
   * A server for 127.0.0.1 that does not listen yet. To make it takes longer than anything else at the start, so it is made beside it.
   *
   * @param port the port for http; 0 takes a free one
   * @param keyStore the file with the key for a second, https port; empty for none
   */
  public static Server prepare(int port, Optional<KeyFile> keyStore) {
    Transformer transformer = new Transformer();
    WireMockConfiguration options = WireMockConfiguration.options().bindAddress("127.0.0.1").port(port).notifier(new Slf4jNotifier(false))
        .disableRequestJournal().stubRequestLoggingDisabled(true).templatingEnabled(false).disableOptimizeXmlFactoriesLoading(true)
        .extensions(transformer);
    keyStore.ifPresent(key -> options.dynamicHttpsPort().keystorePath(key.path().toString()).keystoreType("PKCS12")
        .keystorePassword(key.password()).keyManagerPassword(key.password()));
    WireMockServer server = new WireMockServer(options);
    server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.aResponse().withTransformers(NAME)));
    return new Server(server, keyStore.isPresent(), transformer, port);
  }

  /** Starts listening. */
  public Server open(Exchange exchange) {
    transformer.exchange.complete(exchange);
    try {
      wireMock.start();
      return this;
    } catch (FatalStartupException e) {
      throw new IllegalArgumentException("Port " + wanted + " of 127.0.0.1 cannot be opened: it is taken or not allowed.", e);
    }
  }

  /** The port for http. */
  public int port() { return wireMock.port(); }

  /** The port for https, when there is one. */
  public Optional<Integer> httpsPort() { return https ? Optional.of(wireMock.httpsPort()) : Optional.empty(); }

  @Override
  public void close() { wireMock.stop(); }

  private static Request request(com.github.tomakehurst.wiremock.http.Request sent) {
    String url = sent.getUrl();
    String absolute = sent.getAbsoluteUrl();
    String origin = absolute.endsWith(url) ? absolute.substring(0, absolute.length() - url.length()) : absolute;
    int question = url.indexOf('?');
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : sent.getAllHeaderKeys()) {
      headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(sent.header(name).values()));
    }
    byte @Nullable [] body = sent.getBody();
    return new Request(sent.getMethod().getName(), origin, question < 0 ? url : url.substring(0, question),
        Query.parse(question < 0 ? "" : url.substring(question + 1)), headers, body == null ? new byte[0] : body);
  }

  /** WireMock's way to have answers made by code. */
  private static final class Transformer implements ResponseDefinitionTransformerV2 {
    private final CompletableFuture<Exchange> exchange = new CompletableFuture<>();

    @Override
    public String getName() { return NAME; }

    @Override
    public boolean applyGlobally() { return false; }

    @Override
    public ResponseDefinition transform(ServeEvent event) { return OnTheWire.response(exchange.join().answer(request(event.getRequest()))); }
  }
}
