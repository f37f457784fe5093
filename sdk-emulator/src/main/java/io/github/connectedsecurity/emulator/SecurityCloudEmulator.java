package io.github.connectedsecurity.emulator;

import com.azure.core.credential.TokenCredential;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.Products;
import io.github.connectedsecurity.emulator.internal.dataset.AlertMaker;
import io.github.connectedsecurity.emulator.internal.dataset.CompanyDataset;
import io.github.connectedsecurity.emulator.internal.dataset.Dataset;
import io.github.connectedsecurity.emulator.internal.dataset.FolderDataset;
import io.github.connectedsecurity.emulator.internal.dataset.ManyAlerts;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.graph.GraphService;
import io.github.connectedsecurity.emulator.internal.http.Exchange;
import io.github.connectedsecurity.emulator.internal.http.FaultPlan;
import io.github.connectedsecurity.emulator.internal.http.Journal;
import io.github.connectedsecurity.emulator.internal.http.Limits;
import io.github.connectedsecurity.emulator.internal.http.PathPattern;
import io.github.connectedsecurity.emulator.internal.http.Server;
import io.github.connectedsecurity.emulator.internal.http.Service;
import io.github.connectedsecurity.emulator.internal.quotas.Quotas;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Correlation;
import io.github.connectedsecurity.emulator.internal.state.Source;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import io.github.connectedsecurity.emulator.internal.status.Status;
import io.github.connectedsecurity.emulator.internal.status.StatusPage;
import io.github.connectedsecurity.emulator.internal.tokens.Apps;
import io.github.connectedsecurity.emulator.internal.tokens.LoopbackCertificate;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.TokenIssuer;
import io.github.connectedsecurity.emulator.internal.tokens.TokenService;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The security cloud on 127.0.0.1: all products over one tenant with state, and the authority that makes tokens for them. It follows the
 * services, not this SDK, and refuses what they refuse.
 *
 * <pre>{@code
 * try (SecurityCloudEmulator cloud = SecurityCloudEmulator.start()) {
 *   GraphSecurityClient graph = GraphSecurityClient.create(cloud.options());
 * }
 * }</pre>
 */
public final class SecurityCloudEmulator implements AutoCloseable {
  /** The id of the emulated tenant. */
  public static final String TENANT_ID = "0f0e0d0c-0b0a-4908-8706-050403020100";
  /** The GUID of the Log Analytics workspace that Sentinel works in; queries and uploads of threat intelligence name it. */
  public static final String WORKSPACE_ID = Workspace.ID;
  /** The name under which the authority knows the tenant, too. */
  public static final String TENANT_DOMAIN = "larkspur.example";

  private static final String GRAPH_SCOPE = "https://graph.microsoft.com/.default";

  private final Apps apps;
  private final TokenIssuer issuer;
  private final CloudState state;
  private final Dataset dataset;
  private final List<Product> products;
  private final GraphService graph;
  private final AlertMaker alertMaker;
  private final FaultPlan faults = new FaultPlan();
  private final Optional<Quotas> quotas;
  private final Journal journal = new Journal();
  private final Server server;

  private SecurityCloudEmulator(Builder builder) {
    Instant start = builder.clock.instant();
    CompletableFuture<Dataset> data = CompletableFuture.supplyAsync(() -> builder.dataset(start));
    CompletableFuture<Server> web = CompletableFuture.supplyAsync(() -> Server.prepare(builder.port,
        builder.https ? Optional.of(LoopbackCertificate.tls()) : Optional.empty()));
    issuer = new TokenIssuer(TENANT_ID, builder.clock);
    state = new CloudState(TENANT_ID, builder.clock);
    quotas = builder.quotas ? Optional.of(new Quotas(builder.clock)) : Optional.empty();
    Product.Parts parts = new Product.Parts(state, new TokenCheck(issuer, builder.clock), Timeline.create(TENANT_ID, builder.seed, start));
    alertMaker = new AlertMaker(TENANT_ID, parts.timeline().company());
    graph = new GraphService(parts, data::join, builder.pageSize, !builder.quirks.contains(Quirk.ALERTS_WITHOUT_NEXT_LINK));
    products = Stream.concat(Products.over(parts), Stream.of(graph)).toList();
    apps = new Apps(TENANT_ID, TENANT_DOMAIN, builder.apps.isEmpty() ? List.of(mighty()) : builder.apps);
    Exchange exchange = new Exchange(services(builder.clock), faults, quotas.map(Limits.class::cast).orElse(Limits.NONE), journal);
    products.forEach(product -> product.through(part -> exchange.answer(part).answer()));
    dataset = await(data);
    builder.more(dataset, start).ifPresent(state.alerts()::add);
    fill();
    server = web.join().open(exchange); // last, so that nobody comes before all is there
  }

  /** Starts with the built-in company on a free port. */
  public static SecurityCloudEmulator start() { return builder().start(); }

  /** Starts otherwise. */
  public static Builder builder() { return new Builder(); }

  /** Where it listens: scheme, host and port. Graph's paths begin here, with {@code /v1.0} and {@code /beta}. */
  public URI url() { return URI.create("http://127.0.0.1:" + server.port()); }

  /** Where tokens are; https when that was asked for with {@link Builder#https}, as credential libraries insist on. */
  public URI authority() { return server.httpsPort().map(port -> URI.create("https://localhost:" + port)).orElseGet(this::url); }

  /** The certificate of the https port, which callers must be told to trust. */
  public X509Certificate certificate() { return LoopbackCertificate.certificate(); }

  /** This cloud, for clients. */
  public Cloud cloud() {
    Cloud.Builder cloud = Cloud.builder("emulator", url());
    products.stream().flatMap(product -> product.places().stream())
        .forEach(place -> cloud.service(place.service(), URI.create(url() + place.path()), place.scope()));
    return cloud.build();
  }

  /** The first application, which may do everything unless the builder was given others. */
  public AppRegistration app() { return apps.all().get(0); }

  /** Options for clients that act as {@link #app()}. */
  public ClientOptions options() { return options(app()); }

  /** Options for clients that act as this application. */
  public ClientOptions options(AppRegistration app) { return ClientOptions.builder().cloud(cloud()).credential(credential(app)).build(); }

  /** A credential that has this application's tokens made in process; no request and no secret are needed. */
  public TokenCredential credential(AppRegistration app) { return EmulatorCredential.of(issuer, app); }

  /**
   * A credential for what is done in a person's name, such as {@code /me}: its tokens are delegated, as after that person's sign-in to the
   * application, and carry the application's permissions as scopes.
   *
   * @param user the id or principal name of one of the company's people; an empty text means the first of them
   * @throws IllegalArgumentException when nobody has that name
   */
  public TokenCredential credential(AppRegistration app, String user) { return EmulatorCredential.of(issuer, app, user); }

  /** A token for Graph, for callers that send requests by hand. */
  public String token(AppRegistration app) { return EmulatorCredential.require(issuer, app, GRAPH_SCOPE).token(); }

  /** What goes wrong from now on. */
  public Faults faults() { return Faults.over(faults, state.clock()); }

  /**
   * Lets an alert appear now, in all products that show the tenant's alerts, and in an incident: an open one of the same device or user,
   * or one of its own. {@link #reset()} takes it away.
   *
   * @throws IllegalArgumentException when it says something that the tenant does not know, such as the name of a device
   */
  public RaisedAlert raiseAlert(NewAlert alert) { return raise(List.of(alert)).get(0); }

  /**
   * Lets alerts appear that JSON tells of: a list of objects, or one. Members are named as in Graph's alert; {@code devices}, {@code users},
   * {@code files} and {@code ips} are lists of names.
   *
   * @throws IllegalArgumentException when one of them is wrong; then none appears
   */
  public List<RaisedAlert> raiseAlerts(String json) { return raise(NewAlert.read(json)); }

  /** What the tenant held at the start, in a few words. */
  public String summary() { return dataset.summary(); }

  /** The requests so far, oldest first; the last ten thousand are kept. */
  public List<RecordedRequest> requests() { return journal.requests().stream().map(SecurityCloudEmulator::recorded).toList(); }

  /**
   * Those of the requests so far that fit: by an encoded path in which an asterisk stands for anything, with a verb in front where that
   * matters, as in <code>PATCH /v1.0/security/alerts_v2/*</code>.
   */
  public List<RecordedRequest> requests(String pattern) {
    PathPattern fitting = PathPattern.of(pattern);
    return requests().stream().filter(request -> fitting.fits(request.method(), request.path())).toList();
  }

  /** A page for people that tells what was called, what is stored and which quota stands where; {@code /status} below it is the same as JSON. */
  public URI statusPage() { return url().resolve(StatusPage.PATH); }

  /** Puts everything back as it was at the start: data, faults, quotas and recorded requests. */
  public void reset() {
    faults.clear();
    quotas.ifPresent(Quotas::clear);
    journal.clear();
    fill();
  }

  @Override
  public void close() {
    server.close();
    graph.close();
  }

  private List<RaisedAlert> raise(List<NewAlert> alerts) {
    return state.alone(() -> {
      List<Map<String, Object>> made = new ArrayList<>();
      alerts.forEach(one -> made.add(alertMaker.make(one.words(), state.alerts().size() + made.size(), state.clock().instant())));
      Correlation correlation = new Correlation(state);
      return made.stream().map(correlation::raise).map(RaisedAlert::of).toList();
    });
  }

  private List<Service> services(Clock clock) {
    StatusPage page = new StatusPage(this::status, json -> faults().plan(json), faults::clear,
        json -> raiseAlerts(json).stream().map(RaisedAlert::toMap).toList());
    return Stream.concat(Stream.of(page, new TokenService(apps, issuer, clock)), products.stream()).toList();
  }

  private Status status() {
    Map<String, Integer> stored = state.alone(() -> {
      Map<String, Integer> counts = new TreeMap<>(Map.of("alerts", state.alerts().size(), "incidents", state.incidents().size()));
      products.forEach(product -> counts.putAll(product.stored()));
      return counts;
    });
    return new Status(state.clock().instant(), summary(), journal.calls(), journal.requests(), stored, quotas.map(Quotas::standing), faults.planned());
  }

  private AppRegistration mighty() {
    String[] permissions = products.stream().flatMap(product -> product.permissions().stream()).distinct().toArray(String[]::new);
    return AppRegistration.of("Emulator test application", permissions);
  }

  private void fill() {
    state.alone(() -> {
      for (int i = products.size() - 1; i >= 0; i--) {
        products.get(i).fill(); // Graph, the last, first: the others read the tenant's alerts
      }
      return state;
    });
  }

  private static Dataset await(CompletableFuture<Dataset> data) {
    try {
      return data.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IllegalArgumentException told) {
        throw told;
      }
      throw e;
    }
  }

  private static RecordedRequest recorded(Journal.Exchanged exchanged) {
    Map<String, List<String>> query = exchanged.request().query().parameters().stream()
        .collect(Collectors.groupingBy(one -> one.name(), Collectors.mapping(one -> one.value(), Collectors.toList())));
    return new RecordedRequest(exchanged.request().method(), exchanged.request().path(), Map.copyOf(query), exchanged.request().headers(),
        exchanged.request().text(), exchanged.status());
  }

  /** Collects what is to be otherwise. */
  public static final class Builder {
    private static final int DEFAULT_PAGE = 100;

    private final List<AppRegistration> apps = new ArrayList<>();
    private final Set<Quirk> quirks = EnumSet.noneOf(Quirk.class);
    private int port;
    private int pageSize = DEFAULT_PAGE;
    private int alerts;
    private long seed = 42;
    private boolean https;
    private boolean quotas;
    private Clock clock = Clock.systemUTC();
    private @Nullable Path folder;

    private Builder() {}

    /** Listens on this port; 0, the default, takes a free one. */
    public Builder port(int number) {
      port = inRange("port", number, 0, 65_535);
      return this;
    }

    /** Holds the alerts and incidents of a folder of JSON files instead of the built-in company. */
    public Builder data(Path jsonFolder) {
      folder = jsonFolder;
      return this;
    }

    /** Tells the built-in company's month otherwise; the same seed and time give the same data. */
    public Builder seed(long number) {
      seed = number;
      return this;
    }

    /**
     * Gives the company so many alerts, from 100 to 1,000,000. Those beyond its usual ones are everyday alerts without an incident; they
     * are made when they are asked for and only held when somebody changes them.
     */
    public Builder alerts(int number) {
      alerts = inRange("number of alerts", number, 100, 1_000_000);
      return this;
    }

    /** Lives by this clock; the built-in data ends at the time that it shows at the start. */
    public Builder clock(Clock source) {
      clock = source;
      return this;
    }

    /** Puts so many entities on a page that was asked for without {@code $top}: 100 unless set; incidents have at most 50. */
    public Builder pageSize(int entities) {
      pageSize = inRange("page size", entities, 1, 1000);
      return this;
    }

    /** Adds an application; the first one added takes the place of the one that may do everything. */
    public Builder app(AppRegistration app) {
      apps.add(app);
      return this;
    }

    /** Opens a second port with https and a certificate of its own, for credential libraries that refuse http. */
    public Builder https() {
      https = true;
      return this;
    }

    /** Refuses what goes beyond the published limits of the services, each in its own way; they are counted by the emulator's clock. */
    public Builder quotas() {
      quotas = true;
      return this;
    }

    /** Behaves as the real service was seen to behave, beyond its documentation. */
    public Builder quirk(Quirk quirk) {
      quirks.add(quirk);
      return this;
    }

    /**
     * Starts.
     *
     * @throws IllegalArgumentException in one sentence, when the port is taken or the data folder holds nothing to read
     */
    public SecurityCloudEmulator start() {
      return new SecurityCloudEmulator(this);
    }

    private Dataset dataset(Instant start) {
      if (folder == null) {
        Dataset company = CompanyDataset.create(TENANT_ID, seed, start);
        return alerts == 0 ? company : ManyAlerts.atMost(company, alerts);
      }
      if (alerts != 0) {
        throw new IllegalArgumentException("A number of alerts and a folder of data do not go together: the folder says how many there are.");
      }
      return FolderDataset.read(folder);
    }

    /** What the company lacks of the alerts that were asked for. */
    private Optional<Source> more(Dataset dataset, Instant start) {
      int more = alerts - dataset.alerts().size();
      return more > 0 ? Optional.of(new ManyAlerts(TENANT_ID, seed, start, more)) : Optional.empty();
    }

    private static int inRange(String what, int number, int least, int most) {
      if (number < least || number > most) {
        throw new IllegalArgumentException("The " + what + " must be from " + least + " to " + most + ", not " + number + ".");
      }
      return number;
    }
  }
}
