package io.github.connectedsecurity.emulator.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one place that knows WireMock: it listens on loopback, keeps the journal and breaks connections on demand. */
public final class Server implements AutoCloseable {
  private static final String NAME = "connected-security";
  /** Enough for a test to look back on; older requests are forgotten, so that a long run does not grow. */
  private static final int JOURNAL = 10_000;

  private final WireMockServer wireMock;
  private final boolean https;

  private Server(WireMockServer wireMock, boolean https) {
    this.wireMock = wireMock;
    this.https = https;
  }

  /**
   * Starts listening on 127.0.0.1; the last service answers for paths that nobody owns.
   *
   * @param port the port for http; 0 takes a free one
   * @param keyStore the file with the key for a second, https port; empty for none
   */
  public static Server start(int port, Optional<KeyFile> keyStore, List<Service> services, FaultPlan faults) {
    WireMockConfiguration options = WireMockConfiguration.options().bindAddress("127.0.0.1").port(port).notifier(new Slf4jNotifier(false))
        .maxRequestJournalEntries(JOURNAL).maxLoggedResponseSize(0).templatingEnabled(false).disableOptimizeXmlFactoriesLoading(true)
        .extensions(new Exchange(services, faults));
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

  /** The requests so far, oldest first; those that are still being answered, too. */
  public List<Exchanged> journal() {
    List<Exchanged> journal = new ArrayList<>();
    for (ServeEvent event : wireMock.getAllServeEvents()) {
      journal.add(new Exchanged(request(event.getRequest()), status(event)));
    }
    Collections.reverse(journal);
    return journal;
  }

  /** Forgets the requests so far. */
  public void clearJournal() { wireMock.resetRequests(); }

  @Override
  public void close() { wireMock.stop(); }

  /** A request with the status of its answer; 0 when the connection broke or the answer is not out yet. */
  public record Exchanged(Request request, int status) {}

  // WireMock's journal gives no response to an exchange that is still open, whatever its own signature says.
  private static int status(ServeEvent event) {
    boolean broken = event.getResponse() == null || event.getResponse().getFault() != null;
    return broken ? 0 : event.getResponse().getStatus();
  }

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

  /** Answers every request by asking the service it belongs to, unless a fault is due. */
  private record Exchange(List<Service> services, FaultPlan faults) implements ResponseDefinitionTransformerV2 {
    @Override
    public String getName() { return NAME; }

    @Override
    public boolean applyGlobally() { return false; }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      Request request = request(event.getRequest());
      Service service = services.stream().filter(one -> one.owns(request.path())).findFirst().orElse(services.get(services.size() - 1));
      Optional<Fault> fault = faults.take(request.path());
      return fault.isPresent() ? Faulty.response(service, request, fault.get()) : plain(carryOut(service, request)).build();
    }
  }

  static Answer carryOut(Service service, Request request) {
    try {
      return service.answer(request);
    } catch (Refusal refusal) {
      return service.refuse(request, refusal);
    } catch (RuntimeException e) {
      // A mistake of the emulator's own must look like one, not like something the caller did.
      return service.refuse(request, new Refusal(500, "emulatorFailure", "The emulator failed: " + e));
    }
  }

  static ResponseDefinitionBuilder plain(Answer answer) {
    ResponseDefinitionBuilder response = new ResponseDefinitionBuilder().withStatus(answer.status()).withBody(answer.body());
    answer.headers().forEach(response::withHeader);
    return response;
  }
}
