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
import org.jspecify.annotations.Nullable;

/** The one place that knows WireMock: it listens on loopback and breaks connections on demand. */
public final class Server implements AutoCloseable {
  private static final String NAME = "connected-security";

  private final WireMockServer wireMock;
  private final boolean https;

  private Server(WireMockServer wireMock, boolean https) {
    this.wireMock = wireMock;
    this.https = https;
  }

  /** Starts listening with services that nothing limits and nobody watches. */
  public static Server start(int port, Optional<KeyFile> keyStore, List<Service> services, FaultPlan faults) {
    return start(port, keyStore, new Exchange(services, faults, Limits.NONE, new Journal()));
  }

  /**
   * Starts listening on 127.0.0.1.
   *
   * @param port the port for http; 0 takes a free one
   * @param keyStore the file with the key for a second, https port; empty for none
   */
  public static Server start(int port, Optional<KeyFile> keyStore, Exchange exchange) {
    WireMockConfiguration options = WireMockConfiguration.options().bindAddress("127.0.0.1").port(port).notifier(new Slf4jNotifier(false))
        .disableRequestJournal().stubRequestLoggingDisabled(true).templatingEnabled(false).disableOptimizeXmlFactoriesLoading(true)
        .extensions(new Transformer(exchange));
    keyStore.ifPresent(key -> options.dynamicHttpsPort().keystorePath(key.path().toString()).keystoreType("PKCS12")
        .keystorePassword(key.password()).keyManagerPassword(key.password()));
    WireMockServer server = new WireMockServer(options);
    server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.aResponse().withTransformers(NAME)));
    try {
      server.start();
    } catch (FatalStartupException e) {
      throw new IllegalArgumentException("Port " + port + " of 127.0.0.1 cannot be opened: it is taken or not allowed.", e);
    }
    return new Server(server, keyStore.isPresent());
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
  private record Transformer(Exchange exchange) implements ResponseDefinitionTransformerV2 {
    @Override
    public String getName() { return NAME; }

    @Override
    public boolean applyGlobally() { return false; }

    @Override
    public ResponseDefinition transform(ServeEvent event) { return OnTheWire.response(exchange.answer(request(event.getRequest()))); }
  }
}
