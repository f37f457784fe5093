package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Refusals;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.securitycenter.ResourceType.Scope;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.tokens.Resource;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Microsoft.Security behind Resource Manager. In place of role assignments an application's permissions are the names of built-in
 * roles, which count at every scope.
 */
public final class SecurityCenterService implements Product {
  /** What stands before Resource Manager's own paths. */
  static final String PLACE = "/arm";

  private static final int PAGE = 50;
  private static final String NAMESPACE = "Microsoft.Security";
  private static final String READER = "Security Reader";
  private static final String ADMIN = "Security Admin";
  private static final String CONTRIBUTOR = "Security Assessment Contributor";
  /** Types whose lists show what is at the scope itself, not below it. */
  private static final Set<String> AT_THE_SCOPE = Set.of("pricings", "governancerules", "securitystandards", "standardassignments", "customrecommendations",
      "assessmentmetadata", "securescorecontroldefinitions");

  private final CloudState state;
  private final TokenCheck tokens;
  private final Store store = new Store();
  private final Operations operations = new Operations();
  private final Writes writes;
  private final Actions actions;
  private final SqlAssessments sql;
  private final IotAnalytics devices;

  /** A provider over this tenant. */
  public SecurityCenterService(Parts parts) {
    state = parts.state();
    tokens = parts.tokens();
    writes = new Writes(state, store, operations);
    actions = new Actions(state, store, operations);
    sql = new SqlAssessments(state, store);
    devices = new IotAnalytics(store);
    state.alerts().watchNew(alert -> StoryAlerts.told(alert).ifPresent(told -> store.put("alerts", told)));
  }

  @Override
  public List<Place> places() { return List.of(new Place(Service.RESOURCE_MANAGER, PLACE, "https://management.azure.com/.default")); }

  @Override
  public Set<String> permissions() { return Set.of(READER, ADMIN, CONTRIBUTOR); }

  @Override
  public void fill() {
    operations.clear();
    Instant now = state.clock().instant();
    List<Map<String, Object>> alerts = state.alerts().all();
    store.begin(() -> {
      Tables tables = new Tables(now);
      tables.store(store);
      sql.fill(tables.sqlScans());
      new SampleData(store, now, alerts).fill();
    });
  }

  @Override
  public Map<String, Integer> stored() { return Map.of("Resource Manager: resources", store.count()); }

  @Override
  public boolean owns(String path) { return path.startsWith(PLACE + "/") && path(path).isPresent(); }

  @Override
  public Answer answer(Request request) {
    TokenCheck.Caller caller = tokens.caller(request, Resource.RESOURCE_MANAGER);
    ArmPath path = path(request.path()).orElseThrow(() -> unknownType(request.path()));
    return state.alone(() -> {
      try {
        return trace(carryOut(request, path, caller));
      } catch (Refusals.Detailed refusal) {
        return trace(Refusals.answer(refusal));
      }
    });
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    boolean expired = refusal.status() == 401 && refusal.words().contains("expired");
    Answer answer = trace(Refusals.answer(refusal.status(), expired ? "ExpiredAuthenticationToken" : refusal.code(), refusal.words()));
    return refusal.status() == 401 ? answer.with("WWW-Authenticate", "Bearer authorization_uri=\"" + request.origin() + "/" + state.tenantId()
        + "\", error=\"invalid_token\"") : answer;
  }

  private Answer carryOut(Request request, ArmPath path, TokenCheck.Caller caller) {
    if (path.lastType().equals("operationResults") || path.type().endsWith("/operationresults")) {
      require(caller, path, "read");
      return operations.poll(path.name()).map(status -> Answer.json(200, Map.of("status", status))).orElseGet(() -> Answer.empty(202).with("Retry-After", "1"));
    }
    boolean adds = request.method().equals("POST") && ResourceTypes.named(path.type()).filter(type -> type.verbs().contains("POST")).isPresent();
    boolean action = request.method().equals("POST") && !(adds && !path.isItem());
    ArmPath target = action && !path.isItem() ? path.target() : path;
    ResourceType type = ResourceTypes.named(target.type()).orElseThrow(() -> unknownType(target.type()));
    version(request, type);
    scope(target, type);
    require(caller, target, switch (request.method()) {
      case "GET" -> "read";
      case "DELETE" -> "delete";
      case "POST" -> path.lastType() + "/action";
      default -> "write";
    });
    ArmPath place = sql.place(request, Views.place(request, target, type), type);
    devices.count(place, type);
    if (action) {
      return actions.act(request, place, type, path.isItem() ? path.name() : path.lastType(), caller.name());
    }
    if (!path.isItem()) {
      return request.method().equals("GET") ? list(request, place, type) : adds ? sql.add(request, place, type) : notAllowed(request);
    }
    boolean known = type.verbs().contains(request.method()) || Views.adds(request.method(), request, type);
    return known ? item(request, place, type) : notAllowed(request);
  }

  private static Optional<ArmPath> path(String path) {
    return ArmPath.parse(path.substring(PLACE.length())).filter(one -> one.isOf(NAMESPACE)).map(one -> one.spelt(NAMESPACE));
  }

  private Answer item(Request request, ArmPath path, ResourceType type) {
    return switch (request.method()) {
      case "GET" -> Answer.json(200, Views.shown(request, type, Writes.shown(expanded(request, type, found(path, type)))));
      case "PUT" -> type.path().equals(SqlAssessments.BASELINES) ? sql.put(request, path, type) : writes.put(request, path, type);
      case "PATCH" -> writes.patch(request, path, type);
      default -> type.path().equals(SqlAssessments.BASELINES) ? sql.delete(path) : writes.delete(request, path, type);
    };
  }

  private Map<String, Object> found(ArmPath path, ResourceType type) {
    return store.find(path.id()).or(() -> store.findRegional(path, type.path()))
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "The resource '" + path.id() + "' was not found."));
  }

  private Answer list(Request request, ArmPath path, ResourceType type) {
    ArmPath collection = isManagementGroup(path) ? path.at("") : path;
    List<Map<String, Object>> found = AT_THE_SCOPE.contains(type.path())
        ? store.list(type.path(), path).stream().filter(one -> isAt(path.scope(), one)).toList()
        : store.list(type.path(), collection);
    List<Map<String, Object>> kept = found.stream().filter(one -> passes(request, type, one))
        .map(one -> Views.shown(request, type, Writes.shown(AdaptiveControls.listed(request, type, expanded(request, type, one))))).toList();
    kept = IotAnalytics.top(request, type, kept);
    Map<String, Object> answer = new LinkedHashMap<>();
    if (!type.paged()) {
      answer.put("value", kept);
      return Answer.json(200, answer);
    }
    int from = request.query().first("$skipToken").filter(token -> token.matches("\\d{1,9}")).map(Integer::parseInt).orElse(0);
    answer.put("value", kept.subList(Math.min(from, kept.size()), Math.min(from + PAGE, kept.size())));
    if (from + PAGE < kept.size()) {
      answer.put("nextLink", Writes.link(request, request.path().substring(PLACE.length())) + "&$skipToken=" + (from + PAGE));
    }
    return Answer.json(200, answer);
  }

  private static boolean isAt(String scope, Map<String, Object> resource) {
    return ArmPath.parse(String.valueOf(resource.get("id"))).orElseThrow().scope().equalsIgnoreCase(scope);
  }

  private static boolean passes(Request request, ResourceType type, Map<String, Object> one) {
    Optional<String> alertType = request.query().first("AlertType");
    if (type.path().equals("alertssuppressionrules") && alertType.isPresent()) {
      return alertType.get().equals(Trees.object(one.get("properties")).get("alertType"));
    }
    Optional<String> filter = request.query().first("$filter");
    if (type.path().equals("pricings") && filter.isPresent()) {
      String names = filter.get();
      if (!names.matches("name in \\([A-Za-z0-9, ]+\\)")) {
        throw new Refusal(400, "InvalidFilter", "The filter must be of the form name in (PlanA,PlanB).");
      }
      return List.of(names.substring(9, names.length() - 1).split(" *, *", -1)).contains(String.valueOf(one.get("name")));
    }
    return true;
  }

  /** Definitions of controls, links and metadata come only when they are asked for. */
  private static Map<String, Object> expanded(Request request, ResourceType type, Map<String, Object> one) {
    String asked = request.query().first("$expand").orElse("");
    List<String> extras = switch (type.path()) {
      case "securescores/securescorecontrols" -> List.of("definition");
      case "assessments" -> List.of("links", "metadata");
      default -> List.of();
    };
    Map<String, Object> properties = new LinkedHashMap<>(Trees.object(one.get("properties")));
    extras.stream().filter(extra -> !extra.equals(asked)).forEach(properties::remove);
    return extras.isEmpty() ? one : Store.with(one, "properties", properties);
  }

  private static void version(Request request, ResourceType type) {
    String version = request.query().first("api-version").orElse("");
    if (version.isEmpty()) {
      throw new Refusal(400, "MissingApiVersionParameter", "The api-version query parameter (?api-version=) is required for all requests.");
    }
    if (!version.matches("\\d{4}-\\d{2}-\\d{2}(-[a-z]+)?")) {
      throw new Refusal(400, "InvalidApiVersionParameter", "The api-version '" + version + "' is invalid.");
    }
    if (!type.versions().contains(version)) {
      throw new Refusal(400, "NoRegisteredProviderFound", "No registered resource provider found for the API version '" + version + "' for type '"
          + type.path() + "'. The supported api-versions are '" + String.join(", ", type.versions()) + "'.");
    }
  }

  private static void scope(ArmPath path, ResourceType type) {
    if (path.subscription().isPresent() && !path.subscription().get().equalsIgnoreCase(SampleData.SUBSCRIPTION)) {
      throw new Refusal(404, "SubscriptionNotFound", "The subscription '" + path.subscription().get() + "' could not be found.");
    }
    if (path.resourceGroup().isPresent() && SampleData.GROUPS.stream().noneMatch(path.resourceGroup().get()::equalsIgnoreCase)) {
      throw new Refusal(404, "ResourceGroupNotFound", "Resource group '" + path.resourceGroup().get() + "' could not be found.");
    }
    if (isManagementGroup(path) && !path.scope().toLowerCase(Locale.ROOT).endsWith("/" + SampleData.MANAGEMENT_GROUP)) {
      throw new Refusal(404, "ManagementGroupNotFound", "The management group of '" + path.scope() + "' could not be found.");
    }
    if (!type.scopes().contains(scopeOf(path))) {
      throw new Refusal(404, "InvalidResourceType", "The resource type '" + type.path() + "' could not be found at the scope '" + path.scope() + "'.");
    }
  }

  private static Scope scopeOf(ArmPath path) {
    int steps = path.scope().split("/", -1).length - 1;
    boolean inSubscription = path.subscription().isPresent();
    return path.scope().isEmpty() ? Scope.TENANT : inSubscription && steps == 2 ? Scope.SUBSCRIPTION
        : inSubscription && steps == 4 && path.resourceGroup().isPresent() ? Scope.RESOURCE_GROUP
            : isManagementGroup(path) ? Scope.MANAGEMENT_GROUP : Scope.RESOURCE;
  }

  private static boolean isManagementGroup(ArmPath path) {
    return path.scope().toLowerCase(Locale.ROOT).matches("/providers/microsoft\\.management/managementgroups/[^/]+");
  }

  private static void require(TokenCheck.Caller caller, ArmPath path, String right) {
    List<String> anyOf = new ArrayList<>(List.of(ADMIN));
    if (right.equals("read")) {
      anyOf.add(READER);
    } else if (right.equals("write") && path.type().equals("assessments")) {
      anyOf.add(CONTRIBUTOR);
    }
    if (anyOf.stream().noneMatch(caller.permissions()::contains)) {
      throw new Refusal(403, "AuthorizationFailed", "The client '" + caller.name() + "' does not have authorization to perform action 'Microsoft.Security/"
          + String.join("/", path.types()) + "/" + right + "' over scope '" + path.scope() + "' or the scope is invalid.");
    }
  }

  private Answer trace(Answer answer) {
    String id = UUID.randomUUID().toString();
    return answer.with("x-ms-request-id", id).with("x-ms-correlation-request-id", id).with("x-ms-routing-request-id", "LOOPBACK:" + id);
  }

  private static Refusal unknownType(String type) {
    return new Refusal(404, "InvalidResourceType", "The resource type '" + type + "' could not be found in the namespace 'Microsoft.Security'.");
  }

  private static Answer notAllowed(Request request) { throw new Refusal(405, "MethodNotAllowed", "The method " + request.method() + " is not allowed here."); }
}
