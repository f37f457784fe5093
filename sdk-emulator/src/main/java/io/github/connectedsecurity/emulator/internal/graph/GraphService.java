package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.dataset.Dataset;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.kql.tables.Hunting;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.tokens.Resource;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Microsoft Graph: the gate that every request passes, and the envelope that every answer gets. */
public final class GraphService implements Product, AutoCloseable {
  private static final Pattern PATH = Pattern.compile("/(v1\\.0|beta)(/.*)");

  private static final String SCOPE = "https://graph.microsoft.com/.default";

  private final CloudState state;
  private final TokenCheck tokens;
  private final Supplier<Dataset> dataset;
  private final Catalog catalog;
  private final DefenderForIdentity identities;
  private final AuditQueries audit;
  private final AnalyzedEmails mails;
  private final ServiceAnnouncements announcements;
  private final BetaOperations betaOperations;
  private final Routes<Operation> routes = new Routes<>();
  private final Routes<Operation> betaRoutes = new Routes<>();
  private final SecureScores secureScores;
  private final Subscriptions subscriptions;
  private Function<Request, Answer> door = this::answer;

  /**
   * A Graph over this tenant.
   *
   * @param dataset what the tenant holds at the start
   * @param alertLinks whether pages of alerts have next links; the real service was seen to leave them out
   */
  public GraphService(Parts parts, Supplier<Dataset> dataset, int pageSize, boolean alertLinks) {
    this.state = parts.state();
    this.tokens = parts.tokens();
    this.dataset = dataset;
    EntitySet alerts = new EntitySet("security/alerts_v2", Schema.ALERT, state.alerts(), pageSize, alertLinks, (alert, names) -> alert);
    EntitySet incidents = new EntitySet("security/incidents", Schema.INCIDENT, state.incidents(), pageSize, true, this::withAlerts);
    new AlertOperations(state, alerts, incidents).addTo(routes);
    new IncidentOperations(state, incidents).addTo(routes);
    secureScores = new SecureScores(state, pageSize);
    secureScores.addTo(routes);
    subscriptions = new Subscriptions(state);
    subscriptions.addTo(routes);
    Hunting hunting = new Hunting(state, parts.timeline());
    new HuntingOperations(hunting).addTo(routes);
    catalog = new Catalog(state);
    catalog.addTo(routes);
    identities = new DefenderForIdentity(state, parts.timeline().company(), catalog);
    identities.addTo(routes);
    audit = new AuditQueries(state, parts.timeline());
    audit.addTo(routes);
    mails = new AnalyzedEmails(state, parts.timeline(), pageSize);
    mails.addTo(routes);
    announcements = new ServiceAnnouncements(state);
    announcements.addTo(routes);
    betaOperations = new BetaOperations(state, hunting, parts.timeline().company());
    betaOperations.addTo(betaRoutes);
  }

  @Override
  public void through(Function<Request, Answer> way) { door = way; }

  @Override
  public void close() { subscriptions.close(); }

  @Override
  public List<Place> places() { return List.of(new Place(Service.GRAPH, "", SCOPE), new Place(Service.GRAPH_SECURITY, "", SCOPE)); }

  @Override
  public Set<String> permissions() {
    Set<String> all = new TreeSet<>(Permissions.all());
    all.addAll(catalog.permissions());
    return all;
  }

  @Override
  public Map<String, Integer> stored() { return catalog.stored(); }

  @Override
  public void fill() {
    state.alerts().replaceAll(dataset.get().alerts());
    state.incidents().replaceAll(dataset.get().incidents());
    catalog.fill();
    identities.fill();
    audit.fill();
    mails.fill();
    announcements.fill();
    betaOperations.fill();
    secureScores.fill();
    subscriptions.clear();
  }

  @Override
  public boolean owns(String path) { return PATH.matcher(path).matches(); }

  @Override
  public Answer answer(Request request) {
    TokenCheck.Caller caller = tokens.caller(request, Resource.GRAPH);
    Matcher path = PATH.matcher(request.path());
    if (!path.matches()) {
      throw notFound(request);
    }
    if (path.group(2).matches("/(?:\\$|%24)batch")) {
      requirePost(request);
      return trace(request, Batch.answer(request, path.group(1), door), UUID.randomUUID().toString());
    }
    state.alone(subscriptions::look);
    String named = unqualified(path.group(2));
    Routes.Match<Operation> match = routes.find(request.method(), named)
        .or(() -> path.group(1).equals("beta") ? betaRoutes.find(request.method(), named) : Optional.empty()).orElseThrow(() -> notFound(request));
    Permissions.require(caller, match.handler().anyOf());
    GraphRequest passed = new GraphRequest(request, path.group(1), match.values(), caller);
    match.handler().before().check(passed);
    Answer answer = state.alone(() -> match.handler().work().answer(passed));
    Answer applied = request.prefers(GraphRequest.ALL_MEMBERS) ? answer.with("Preference-Applied", GraphRequest.ALL_MEMBERS) : answer;
    return trace(request, applied, UUID.randomUUID().toString());
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> inner = new LinkedHashMap<>();
    // Without a zone, as Graph writes it.
    inner.put("date", state.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ""));
    inner.put("request-id", id);
    inner.put("client-request-id", request.header("client-request-id").orElse(id));
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", refusal.code());
    error.put("message", refusal.words());
    error.put("innerError", inner);
    Answer answer = trace(request, Answer.json(refusal.status(), Map.of("error", error)), id);
    return refusal.status() == 401 ? answer.with("WWW-Authenticate", "Bearer realm=\"\", authorization_uri=\"" + request.origin()
        + "/common/oauth2/authorize\", client_id=\"" + Resource.GRAPH.audiences().get(1) + "\"") : answer;
  }

  private Answer trace(Request request, Answer answer, String id) {
    return answer.with("request-id", id)
        .with("client-request-id", request.header("client-request-id").orElse(id))
        .with("x-ms-ags-diagnostic", "{\"ServerInfo\":{\"DataCenter\":\"Loopback\",\"Slice\":\"E\",\"Ring\":\"0\",\"ScaleUnit\":\"000\"}}")
        .with("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(state.clock().instant().atOffset(ZoneOffset.UTC)));
  }

  private static void requirePost(Request request) {
    if (!request.method().equals("POST")) {
      throw new Refusal(405, "MethodNotAllowed", "The HTTP method " + request.method() + " is not allowed on this resource.");
    }
  }

  /** Functions and actions may be called by their full name, and functions with parentheses. */
  private static String unqualified(String path) { return path.replaceFirst("/microsoft\\.graph\\.security\\.(\\w+)(?:\\(\\))?$", "/$1"); }

  private static Refusal notFound(Request request) {
    return new Refusal(404, "ResourceNotFound",
        Retired.words(request.path()).orElseGet(() -> "Resource not found for the segment '" + lastSegment(request.path()) + "'."));
  }

  private static String lastSegment(String path) { return path.substring(path.lastIndexOf('/') + 1); }

  private Map<String, Object> withAlerts(Map<String, Object> incident, List<String> names) {
    if (names.isEmpty()) {
      return incident;
    }
    Map<String, Object> expanded = new LinkedHashMap<>(incident);
    expanded.put("alerts", state.alerts().all().stream()
        .filter(alert -> Optional.ofNullable(alert.get("incidentId")).equals(Optional.ofNullable(incident.get("id")))).toList());
    return expanded;
  }
}
