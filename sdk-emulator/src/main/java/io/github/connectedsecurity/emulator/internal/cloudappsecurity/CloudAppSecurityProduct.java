package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.storage.BlobStorage;
import io.github.connectedsecurity.emulator.internal.tokens.Resource;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Defender for Cloud Apps below {@code /cas}, as the host that all tenants share: OAuth or the portal's token, slashes at the end of every
 * path but one, lists with filters, offsets and scans, alerts that can be closed, ranges that can be changed, and uploads of logs.
 *
 * <p>Where the service's behaviour is not documented the emulator refuses: pages of more than 100, orders and operators that are not
 * documented, offsets beyond 5,000 activities, scans without a bound (429). A list that is cut at 5,000 says {@code hasNext: false} and
 * {@code moreThanTotal: true}.
 */
public final class CloudAppSecurityProduct implements Product {
  /** The token that the emulated portal has handed out, for {@code Authorization: Token …}; it may do everything. */
  public static final String API_TOKEN = "emulator-portal-token-0123456789abcdef0123456789abcdef0123456789abcdef";

  private static final String PREFIX = "/cas";
  private static final String TOKEN_SCHEME = "Token ";

  private final CloudState state;
  private final TokenCheck tokens;
  private final Tenant tenant;
  private final Uploads uploads;
  private final Routes<Operation> routes = new Routes<>();

  /** The product over this tenant; logs go into the cloud's storage. */
  public CloudAppSecurityProduct(Parts parts, BlobStorage storage) {
    state = parts.state();
    tokens = parts.tokens();
    tenant = new Tenant(state.clock(), new StoryData(state, parts.timeline()));
    uploads = new Uploads(storage);
    state.alerts().watchNew(tenant::appeared);
    new ListOperations(tenant, state.clock()).addTo(routes);
    new AlertOperations(tenant, state.clock()).addTo(routes);
    new SubnetOperations(tenant, state.clock()).addTo(routes);
    new DiscoveryOperations(tenant, uploads).addTo(routes);
  }

  @Override
  public List<Place> places() {
    return List.of(new Place(Service.CLOUD_APP_SECURITY, PREFIX, Resource.CLOUD_APP_SECURITY.audiences().get(0) + "/.default"));
  }

  @Override
  public Set<String> permissions() { return new TreeSet<>(Operation.ALL); }

  @Override
  public void fill() {
    tenant.reset();
    uploads.clear();
  }

  /** The logs that were uploaded and announced, by the name of their data source or report. */
  public Map<String, byte[]> logs() { return state.alone(uploads::logs); }

  @Override
  public Map<String, Integer> stored() {
    return Map.of("Cloud Apps: activities", tenant.activities().size(), "Cloud Apps: alerts", tenant.alerts().size(), "Cloud Apps: entities",
        tenant.entities().size(), "Cloud Apps: files", tenant.files().size(), "Cloud Apps: subnets", tenant.subnets().size());
  }

  @Override
  public boolean owns(String path) { return path.startsWith(PREFIX + "/"); }

  @Override
  public Answer answer(Request request) {
    String name = caller(request);
    String path = request.path().substring(PREFIX.length());
    Optional<Routes.Match<Operation>> match = routes.find(request.method(), path);
    if (match.isEmpty()) {
      return redirected(request, path);
    }
    match.get().handler().require(permissionsOf(request));
    return state.alone(() -> match.get().handler().work().answer(new CasRequest(request, match.get().values(), name)));
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    return refusal.code().equals(CasRequest.FORM) ? Answer.json(refusal.status(), CasRequest.form(refusal.words()))
        : Answer.json(refusal.status(), Map.of("detail", refusal.words()));
  }

  /** Without its slash a path is redirected, as Django does, if there is something behind it. */
  private Answer redirected(Request request, String path) {
    boolean known = !path.endsWith("/") && List.of("GET", "POST", "DELETE").stream().anyMatch(verb -> fits(verb, path + "/"));
    if (known) {
      return Answer.empty(301).with("Location", request.path() + "/");
    }
    throw new Refusal(404, "NotFound", "Not found.");
  }

  private boolean fits(String verb, String path) {
    try {
      return routes.find(verb, path).isPresent();
    } catch (Refusal otherVerb) {
      return false;
    }
  }

  private String caller(Request request) {
    String header = request.header("Authorization").orElse("");
    if (!header.startsWith(TOKEN_SCHEME)) {
      return tokens.caller(request, Resource.CLOUD_APP_SECURITY).name();
    }
    if (!header.substring(TOKEN_SCHEME.length()).equals(API_TOKEN)) {
      throw new Refusal(401, "Unauthorized", "Invalid token");
    }
    return "portal token";
  }

  private List<?> permissionsOf(Request request) {
    boolean mighty = request.header("Authorization").orElse("").startsWith(TOKEN_SCHEME);
    return mighty ? List.copyOf(Operation.ALL) : tokens.caller(request, Resource.CLOUD_APP_SECURITY).permissions();
  }
}
