package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Refusals;
import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.tokens.Resource;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Microsoft Sentinel and its workspaces behind Resource Manager, and the upload of threat intelligence. Incidents, their alerts and
 * entities are the tenant's; everything else is the provider's own. In place of role assignments an application's permissions are the
 * names of built-in roles.
 */
public final class SentinelProduct implements Product {
  static final String PLACE = "/arm";
  private static final String UPLOAD = "/ti";
  private static final String SCOPE = "https://management.azure.com/.default";
  private static final String OTHER = "microsoft.security";

  private final CloudState state;
  private final TokenCheck tokens;
  private final SentinelTypes types = new SentinelTypes();
  private final Shelves shelves;

  /** Sentinel over this tenant. */
  public SentinelProduct(Parts parts) {
    state = parts.state();
    tokens = parts.tokens();
    shelves = new Shelves(state, types);
  }

  @Override
  public List<Place> places() {
    return List.of(new Place(Service.RESOURCE_MANAGER, PLACE, SCOPE), new Place(Service.THREAT_INTELLIGENCE_UPLOAD, UPLOAD, SCOPE));
  }

  @Override
  public Set<String> permissions() { return types.roles(); }

  @Override
  public void fill() { shelves.fill(); }

  @Override
  public Map<String, Integer> stored() { return shelves.stored(); }

  /** Everything behind Resource Manager that is not Defender for Cloud's; an unknown provider has to be told from an unknown product. */
  @Override
  public boolean owns(String path) {
    boolean upload = path.startsWith(UPLOAD + "/");
    return upload || path.startsWith(PLACE + "/") && ArmPath.parse(path.substring(PLACE.length())).filter(one -> one.isOf(OTHER)).isEmpty();
  }

  @Override
  public Answer answer(Request request) {
    TokenCheck.Caller caller = tokens.caller(request, Resource.RESOURCE_MANAGER);
    return state.alone(() -> {
      try {
        shelves.settle();
        return trace(request.path().startsWith(UPLOAD + "/")
            ? shelves.uploads().upload(request, caller.name(), Roles.allow(caller.permissions(), Roles.CONTRIBUTOR)) : carryOut(request, caller));
      } catch (Refusals.Detailed refusal) {
        return trace(Refusals.answer(refusal));
      }
    });
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    boolean expired = refusal.status() == 401 && refusal.words().contains("expired");
    Answer answer = trace(Refusals.answer(refusal.status(), expired ? "ExpiredAuthenticationToken" : refusal.code(), refusal.words()));
    if (refusal.status() == 401) {
      return answer.with("WWW-Authenticate", "Bearer authorization_uri=\"" + request.origin() + "/" + state.tenantId() + "\", error=\"invalid_token\"");
    }
    return request.path().startsWith(UPLOAD + "/") ? answer.with("x-ms-error-code", refusal.code()) : answer;
  }

  private Answer carryOut(Request request, TokenCheck.Caller caller) {
    ArmPath sent = ArmPath.parse(request.path().substring(PLACE.length()))
        .orElseThrow(() -> new Refusal(404, "InvalidResourceType", "The resource type could not be found in the path '" + request.path() + "'."));
    String namespace = types.namespace(sent.provider())
        .orElseThrow(() -> new Refusal(404, "InvalidResourceNamespace", "The resource namespace '" + sent.provider() + "' is invalid."));
    ArmPath path = sent.spelt(namespace);
    if (path.isItem() && path.type().equals("operationstatuses")) {
      return shelves.jobs().status(path.id(), path.name());
    }
    if (path.isItem() && path.type().equals("operationresults")) {
      return shelves.jobs().result(path.name());
    }
    boolean post = request.method().equals("POST") && !path.isItem();
    boolean onType = post && types.of(path).flatMap(SentinelType::post).isPresent();
    boolean action = post && !onType && path.types().size() > 1;
    ArmPath target = action ? path.target() : path;
    SentinelType type = types.of(target).orElseThrow(() -> unknown(target));
    Optional<SentinelType.Action> does = onType ? type.post()
        : action ? Optional.of(type.action(path.lastType()).orElseThrow(() -> unknown(path))) : Optional.empty();
    String verb = does.isPresent() ? "" : verb(request, path, type);
    version(request, type, does.map(one -> types.versions(one.versions())).orElse(type.versions()));
    scope(target, type);
    String least = does.map(SentinelType.Action::role).orElseGet(() -> "LG".contains(verb) ? Roles.reading(type) : type.text("role"));
    require(caller, target, least, does.map(one -> one.name() + "/action").orElseGet(() -> right(verb)));
    Ask ask = new Ask(request, target, type, caller.name());
    shelves.reachable(ask);
    return does.isPresent() ? shelves.act(ask, does.get().name()) : shelves.carryOut(ask, verb);
  }

  /** The letter of what is done to an item or a collection. */
  private static String verb(Request request, ArmPath path, SentinelType type) {
    String letter = switch (request.method()) {
      case "GET" -> path.isItem() ? "G" : "L";
      case "PUT" -> path.isItem() ? "P" : "";
      case "PATCH" -> path.isItem() ? "C" : "";
      case "DELETE" -> path.isItem() ? "D" : "";
      default -> "";
    };
    if (letter.isEmpty() || !type.can(letter)) {
      throw new Refusal(405, "MethodNotAllowed", "The method " + request.method() + " is not allowed here.");
    }
    return letter;
  }

  private static String right(String verb) { return "LG".contains(verb) ? "read" : verb.equals("D") ? "delete" : "write"; }

  private static void version(Request request, SentinelType type, List<String> versions) {
    String version = request.query().first("api-version").orElse("");
    if (version.isEmpty()) {
      throw new Refusal(400, "MissingApiVersionParameter", "The api-version query parameter (?api-version=) is required for all requests.");
    }
    if (!version.matches("\\d{4}-\\d{2}-\\d{2}(-[a-z]+)?")) {
      throw new Refusal(400, "InvalidApiVersionParameter", "The api-version '" + version + "' is invalid.");
    }
    if (!versions.contains(version)) {
      throw new Refusal(400, "NoRegisteredProviderFound", "No registered resource provider found for the API version '" + version + "' for type '"
          + type.path() + "'. The supported api-versions are '" + String.join(", ", versions) + "'.");
    }
  }

  private static void scope(ArmPath path, SentinelType type) {
    String subscription = path.subscription().orElse("");
    if (!subscription.equalsIgnoreCase(Company.SUBSCRIPTION)) {
      throw new Refusal(404, "SubscriptionNotFound", "The subscription '" + subscription + "' could not be found.");
    }
    if (path.resourceGroup().isPresent() && SampleWorkspace.GROUPS.stream().noneMatch(path.resourceGroup().get()::equalsIgnoreCase)) {
      throw new Refusal(404, "ResourceGroupNotFound", "Resource group '" + path.resourceGroup().get() + "' could not be found.");
    }
    boolean onWorkspace = path.scope().toLowerCase(Locale.ROOT)
        .matches("/subscriptions/[^/]+/resourcegroups/[^/]+/providers/microsoft.operationalinsights/workspaces/[^/]+");
    boolean inGroup = path.scope().split("/", -1).length == 5;
    boolean right = type.namespace().equals(SentinelTypes.INSIGHTS) ? type.isOfGroup() ? inGroup : onWorkspace
        : inGroup || !path.isItem() && path.scope().split("/", -1).length == 3 || type.key().equals("datacollectionruleassociations");
    if (!right) {
      throw new Refusal(404, "InvalidResourceType", "The resource type '" + type.path() + "' could not be found at the scope '" + path.scope() + "'.");
    }
  }

  private static void require(TokenCheck.Caller caller, ArmPath path, String least, String right) {
    if (!Roles.allow(caller.permissions(), least)) {
      throw new Refusal(403, "AuthorizationFailed", "The client '" + caller.name() + "' does not have authorization to perform action '" + path.provider() + "/"
          + String.join("/", path.types()) + "/" + right + "' over scope '" + path.scope() + "' or the scope is invalid. If access was recently granted, "
          + "please refresh your credentials.");
    }
  }

  private static Answer trace(Answer answer) {
    String id = UUID.randomUUID().toString();
    return answer.with("x-ms-request-id", id).with("x-ms-correlation-request-id", id).with("x-ms-routing-request-id", "LOOPBACK:" + id);
  }

  private static Refusal unknown(ArmPath path) {
    return new Refusal(404, "InvalidResourceType", "The resource type '" + String.join("/", path.types()) + "' could not be found in the namespace '"
        + path.provider() + "'.");
  }
}
