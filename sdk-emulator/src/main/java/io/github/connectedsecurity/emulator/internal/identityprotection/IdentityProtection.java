package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.Later;
import io.github.connectedsecurity.emulator.internal.tokens.Resource;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entra ID Protection, conditional access and the directory, as Microsoft Graph has them: with state, permissions, query options
 * and what is refused. It shares Graph's address and tokens, and owns the paths that are not under {@code /security}.
 */
public final class IdentityProtection implements Product {
  private static final Pattern PATH = Pattern
      .compile("/(v1\\.0|beta)(/(?:identityProtection|auditLogs|identity/conditionalAccess|policies|users|groups|me|servicePrincipals|devices)(?:/.*)?)");
  private static final Pattern OWN = Pattern.compile("/(?:identityProtection|auditLogs|identity/conditionalAccess)(?:/|$)");
  private static final String SCOPE = "https://graph.microsoft.com/.default";

  private final Parts parts;
  private final IdentityTenant tenant;
  private final Later seed = new Later();
  private final Routes<IdentityOperation> v1 = new Routes<>();
  private final Routes<IdentityOperation> beta = new Routes<>();
  private final Set<String> permissions = new TreeSet<>();

  /** Entra ID Protection over this tenant. */
  public IdentityProtection(Parts parts) {
    this.parts = parts;
    tenant = new IdentityTenant(parts.state());
    new RiskRoutes(tenant).addTo(this);
    new AccessRoutes(tenant).addTo(this);
    new StrengthRoutes(tenant).addTo(this);
    new ConfigurationRoutes(tenant).addTo(this);
    new DirectoryRoutes(tenant).addTo(this);
  }

  @Override
  public List<Place> places() {
    return List.of(new Place(Service.GRAPH, "", SCOPE), new Place(Service.IDENTITY_PROTECTION, "", SCOPE), new Place(Service.AGENT_PROTECTION, "", SCOPE));
  }

  @Override
  public Set<String> permissions() { return permissions; }

  @Override
  public void fill() {
    tenant.clear();
    Instant now = tenant.instant();
    seed.plan(() -> new TenantSeed(tenant, parts.timeline(), now).fill());
  }

  /** All of what is Entra ID Protection's own; of users, groups and policies, which other products have parts of, only what is known here. */
  @Override
  public Map<String, Integer> stored() {
    seed.now();
    return Map.of("Entra: users", tenant.users.size(), "Entra: groups", tenant.groups.size(), "Entra: risky users", tenant.riskyUsers.size(),
        "Entra: risk detections", tenant.detections.size(), "Entra: sign-ins", tenant.signIns.size(), "Entra: directory audits", tenant.audits.size(),
        "Entra: conditional access policies", tenant.policies.size(), "Entra: named locations", tenant.locations.size());
  }

  @Override
  public boolean owns(String path) {
    Matcher parts = PATH.matcher(path);
    return parts.matches() && (OWN.matcher(parts.group(2)).lookingAt() || isKnown(parts.group(1).equals("beta") ? beta : v1, spelt(parts.group(2))));
  }

  private static boolean isKnown(Routes<IdentityOperation> routes, String path) {
    try {
      return routes.find("GET", path).isPresent();
    } catch (Refusal otherVerb) {
      return otherVerb.status() == 405;
    }
  }

  @Override
  public Answer answer(Request request) {
    var caller = parts.tokens().caller(request, Resource.GRAPH);
    Matcher path = PATH.matcher(request.path());
    if (!path.matches()) {
      throw notFound(request);
    }
    Routes<IdentityOperation> routes = path.group(1).equals("beta") ? beta : v1;
    Routes.Match<IdentityOperation> match = routes.find(request.method(), spelt(path.group(2))).orElseThrow(() -> notFound(request));
    IdentityOperation operation = match.handler();
    IdentityRequest passed = new IdentityRequest(request, path.group(1), match.values(), caller);
    if (!passed.may(Set.copyOf(operation.anyOf()))) {
      throw new Refusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation. It needs one of: "
          + String.join(", ", operation.anyOf()) + ".");
    }
    Answer answer = parts.state().alone(() -> {
      seed.now();
      return operation.work().answer(passed);
    });
    Answer applied = request.prefers(IdentityRequest.ALL_MEMBERS) ? answer.with("Preference-Applied", IdentityRequest.ALL_MEMBERS) : answer;
    return trace(request, applied, UUID.randomUUID().toString());
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("date", tenant.instant().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ""));
    inner.put("request-id", id);
    inner.put("client-request-id", request.header("client-request-id").orElse(id));
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", refusal.code());
    error.put("message", refusal.words());
    error.put("innerError", inner);
    return trace(request, Answer.json(refusal.status(), Map.of("error", error)), id);
  }

  /** Adds an operation of both versions. */
  IdentityProtection add(String verbAndPath, List<String> anyOf, IdentityOperation.Work work) {
    return add(v1, verbAndPath, anyOf, work).add(beta, verbAndPath, anyOf, work);
  }

  /** Adds an operation that only beta has, or has in another form. */
  IdentityProtection addToBeta(String verbAndPath, List<String> anyOf, IdentityOperation.Work work) {
    return add(beta, verbAndPath, anyOf, work);
  }

  /** Adds an operation that v1.0 has in its own form. */
  IdentityProtection addToV1(String verbAndPath, List<String> anyOf, IdentityOperation.Work work) {
    return add(v1, verbAndPath, anyOf, work);
  }

  private IdentityProtection add(Routes<IdentityOperation> routes, String verbAndPath, List<String> anyOf, IdentityOperation.Work work) {
    int space = verbAndPath.indexOf(' ');
    routes.add(verbAndPath.substring(0, space), verbAndPath.substring(space + 1), new IdentityOperation(anyOf, work));
    permissions.addAll(anyOf);
    return this;
  }

  private static Answer trace(Request request, Answer answer, String id) {
    return answer.with("request-id", id).with("client-request-id", request.header("client-request-id").orElse(id));
  }

  /** Types in paths may be named by the short name of their namespace. */
  private static String spelt(String path) { return path.replaceFirst("/graph\\.(\\w+)$", "/microsoft.graph.$1"); }

  private static Refusal notFound(Request request) {
    return new Refusal(404, "ResourceNotFound",
        "Resource not found for the segment '" + request.path().substring(request.path().lastIndexOf('/') + 1) + "'.");
  }
}
