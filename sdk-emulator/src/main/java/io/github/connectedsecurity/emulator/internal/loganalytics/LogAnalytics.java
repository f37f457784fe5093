package io.github.connectedsecurity.emulator.internal.loganalytics;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.loganalytics.LogQueries.Question;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import io.github.connectedsecurity.emulator.internal.tokens.Resource;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Queries on the workspace: the gate that every request passes, and the shape of its refusals. */
public final class LogAnalytics implements Product {
  private static final String ROOT = "/loganalytics";
  private static final Pattern RESOURCE = Pattern.compile("/v1(/subscriptions/.*)/(query|metadata)");
  /** What a token says of the role on the workspace, or of the permission that app tokens have in its place. */
  private static final List<String> READERS = List.of("Data.Read", "Log Analytics Reader", "Microsoft Sentinel Reader");

  private final CloudState state;
  private final TokenCheck tokens;
  private final LogQueries queries;
  private final Metadata metadata;
  private final Routes<Work> routes = new Routes<>();
  private Function<Request, Answer> door = this::answer;

  /** Carries an operation out; the workspace is the one in the path, if any. */
  private interface Work {
    Answer answer(Request request, String workspace);
  }

  /** Log Analytics over this tenant. */
  public LogAnalytics(Parts parts, LogIngestion ingestion) {
    state = parts.state();
    tokens = parts.tokens();
    queries = new LogQueries(state, parts.timeline(), ingestion.logs());
    metadata = new Metadata(queries);
    routes.add("POST", "/v1/workspaces/{id}/query", this::post)
        .add("GET", "/v1/workspaces/{id}/query", this::get)
        .add("POST", "/v1/workspaces/{id}/metadata", (request, workspace) -> metadata(workspace))
        .add("GET", "/v1/workspaces/{id}/metadata", (request, workspace) -> metadata(workspace))
        .add("POST", "/v1/$batch", (request, none) -> LogBatch.answer(request, ROOT, door));
  }

  @Override
  public void through(Function<Request, Answer> way) { door = way; }

  @Override
  public List<Place> places() { return List.of(new Place(Service.LOG_ANALYTICS, ROOT, Resource.LOG_ANALYTICS.audiences().get(0) + "/.default")); }

  @Override
  public Set<String> permissions() { return Set.of(READERS.get(0)); }

  @Override
  public void fill() {
    // All that it shows follows from what others hold.
  }

  @Override
  public boolean owns(String path) { return path.startsWith(ROOT + "/") || ManagedQueries.owns(path); }

  @Override
  public Answer answer(Request request) {
    try {
      if (ManagedQueries.owns(request.path())) {
        String what = ManagedQueries.admit(request, tokens.caller(request, Resource.RESOURCE_MANAGER));
        return workspace(request, what).work.answer(request, Workspace.ID);
      }
      Caller caller = caller(request);
      Match match = match(request);
      if (READERS.stream().noneMatch(caller.permissions()::contains)) {
        throw QueryRefusal.noAccess();
      }
      return match.work.answer(request, match.workspace);
    } catch (QueryRefusal refusal) {
      return Answer.json(refusal.status(), refusal.body());
    }
  }

  /** No token is a 401; a token that is expired, foreign or for somebody else is a 403 here. */
  private Caller caller(Request request) {
    if (request.header("Authorization").isEmpty()) {
      throw QueryRefusal.of(401, "AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing.");
    }
    try {
      return tokens.caller(request, Resource.LOG_ANALYTICS);
    } catch (Refusal refusal) {
      throw refusal.words().contains("audience") ? QueryRefusal.of(403, "InvalidAuthenticationTokenAudience", "The token is for another audience.")
          : QueryRefusal.of(403, "InvalidTokenError", "The provided authentication is not valid for this resource: it is expired or not one of this tenant's.");
    }
  }

  private record Match(Work work, String workspace) {}

  private Match match(Request request) {
    String path = request.path().substring(ROOT.length());
    Matcher resource = RESOURCE.matcher(path);
    if (resource.matches()) {
      if (!WorkspaceTables.isResource(resource.group(1))) {
        throw QueryRefusal.of(404, "ResourceNotFoundError", "The resource " + resource.group(1) + " was not found.");
      }
      return workspace(request, resource.group(2));
    }
    return match(request, path);
  }

  private Match workspace(Request request, String what) { return match(request, "/v1/workspaces/" + Workspace.ID + "/" + what); }

  private Match match(Request request, String path) {
    Routes.Match<Work> match = routes.find(request.method(), path).orElseThrow(QueryRefusal::noPath);
    return new Match(match.handler(), match.values().isEmpty() ? "" : match.values().get(0));
  }

  /** A body that is not there, or not called JSON, is answered with nothing at all, as the service does. */
  private Answer post(Request request, String workspace) {
    boolean json = request.header("Content-Type").filter(type -> type.startsWith("application/json")).isPresent();
    if (!json || request.body().length == 0) {
      return Answer.empty(200);
    }
    requireKnown(workspace);
    Question question = question(body(request), request);
    return state.alone(() -> Answer.json(200, queries.answer(question)));
  }

  private Answer get(Request request, String workspace) {
    requireKnown(workspace);
    Optional<String> query = request.query().first("query");
    List<String> workspaces = request.query().first("workspaces").map(list -> List.of(list.split(",", -1))).orElseGet(List::of);
    List<String> timespans = request.query().first("timespan").stream().toList();
    return state.alone(() -> Answer.json(200, queries.answer(new Question(query.orElse(null), timespans, workspaces, request))));
  }

  private Answer metadata(String workspace) {
    requireKnown(workspace);
    return state.alone(() -> Answer.json(200, metadata.all()));
  }

  static void requireKnown(String workspace) {
    if (!workspace.equalsIgnoreCase(Workspace.ID)) {
      throw QueryRefusal.unknownWorkspace(workspace);
    }
  }

  static Map<String, Object> body(Request request) {
    try {
      return Json.object(request.body());
    } catch (SdkException e) {
      throw QueryRefusal.badArgument("InvalidJsonBody", "The request body is not a JSON object.");
    }
  }

  /** The times of the query string and of the body both bound it. */
  private static Question question(Map<String, Object> body, Request request) {
    List<String> timespans = new ArrayList<>(request.query().first("timespan").stream().toList());
    Optional.ofNullable(body.get("timespan")).map(String::valueOf).ifPresent(timespans::add);
    return new Question(body.get("query"), timespans, body.get("workspaces") instanceof List<?> list ? list : List.of(), request);
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    if (ManagedQueries.owns(request.path())) {
      return ManagedQueries.refuse(request, refusal, state.tenantId());
    }
    return Answer.json(refusal.status(), Map.of("error", QueryRefusal.error(refusal.code(), refusal.words())));
  }
}
