package io.github.connectedsecurity.emulator.internal.tokens;

import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.http.Service;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The authority: client credentials with a secret, and the discovery documents that credential libraries ask for. */
public final class TokenService implements Service {
  private static final Pattern PATH = Pattern.compile("/[^/]+/(oauth2/v2\\.0/token|v2\\.0/\\.well-known/openid-configuration|discovery/instance)");
  private static final Pattern NUMBER = Pattern.compile("AADSTS(\\d+)");

  private final Apps apps;
  private final TokenIssuer issuer;
  private final Clock clock;
  private final Routes<Operation> routes = new Routes<Operation>()
      .add("POST", "/{tenant}/oauth2/v2.0/token", (request, tenant) -> token(request, tenant))
      .add("GET", "/{tenant}/v2.0/.well-known/openid-configuration", (request, tenant) -> configuration(request, tenant))
      .add("GET", "/{any}/discovery/instance", (request, tenant) -> instance(request));

  private interface Operation {
    Answer answer(Request request, String tenant);
  }

  /** An authority for these applications. */
  public TokenService(Apps apps, TokenIssuer issuer, Clock clock) {
    this.apps = apps;
    this.issuer = issuer;
    this.clock = clock;
  }

  @Override
  public boolean owns(String path) { return isAuthority(path); }

  /** Whether a path is one of the authority's. */
  public static boolean isAuthority(String path) { return PATH.matcher(path).matches(); }

  @Override
  public Answer answer(Request request) {
    Routes.Match<Operation> match = routes.find(request.method(), request.path()).orElseThrow(() -> new Refusal(404, "not_found", "No such path."));
    return match.handler().answer(request, match.values().get(0));
  }

  private Answer token(Request request, String tenant) {
    Query form = form(request);
    requireTenant(tenant);
    String grant = required(form, "grant_type");
    if (!grant.equals("client_credentials")) {
      throw new Refusal(400, "unsupported_grant_type", "AADSTS70003: The app requested an unsupported grant type '" + grant + "'.");
    }
    String clientId = required(form, "client_id");
    AppRegistration app = apps.find(clientId).orElseThrow(() -> new Refusal(400, "unauthorized_client",
        "AADSTS700016: Application with identifier '" + clientId + "' was not found in the directory '" + apps.tenantDomain() + "'."));
    String secret = form.first("client_secret").orElseThrow(() -> new Refusal(401, "invalid_client",
        "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'."));
    if (!secret.equals(app.clientSecret())) {
      throw new Refusal(401, "invalid_client", "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the"
          + " client secret value, not the client secret ID, for a secret added to app '" + clientId + "'.");
    }
    TokenIssuer.Issued issued = issue(app, required(form, "scope"));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("token_type", "Bearer");
    body.put("expires_in", issued.lifetime().toSeconds());
    body.put("ext_expires_in", issued.lifetime().toSeconds());
    body.put("access_token", issued.token());
    return Answer.json(200, body).with("Cache-Control", "no-store, no-cache");
  }

  // Libraries add the three OpenID scopes by themselves; a service ignores them in this flow.
  private TokenIssuer.Issued issue(AppRegistration app, String scopes) {
    List<String> asked = List.of(scopes.strip().split("\\s+", -1)).stream()
        .filter(scope -> !List.of("openid", "profile", "offline_access").contains(scope)).toList();
    if (asked.size() != 1 || !asked.get(0).endsWith("/.default")) {
      throw new Refusal(400, "invalid_scope", "AADSTS1002012: The provided value for scope " + scopes
          + " is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).");
    }
    return issuer.issue(app, asked.get(0)).orElseThrow(() -> new Refusal(400, "invalid_resource",
        "AADSTS500011: The resource principal named " + asked.get(0) + " was not found in the tenant named " + apps.tenantDomain() + "."));
  }

  private Answer configuration(Request request, String tenant) {
    requireTenant(tenant);
    String authority = request.origin() + "/" + tenant;
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("token_endpoint", authority + "/oauth2/v2.0/token");
    body.put("authorization_endpoint", authority + "/oauth2/v2.0/authorize");
    body.put("token_endpoint_auth_methods_supported", List.of("client_secret_post"));
    body.put("issuer", authority + "/v2.0");
    return Answer.json(200, body);
  }

  private Answer instance(Request request) {
    String host = request.origin().replaceFirst("^https?://", "");
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("tenant_discovery_endpoint", request.origin() + "/" + apps.tenantId() + "/v2.0/.well-known/openid-configuration");
    body.put("api-version", "1.1");
    body.put("metadata", List.of(Map.of("preferred_network", host, "preferred_cache", host, "aliases", List.of(host))));
    return Answer.json(200, body);
  }

  private void requireTenant(String tenant) {
    if (!apps.isTenant(tenant)) {
      throw new Refusal(400, "invalid_request", "AADSTS90002: Tenant '" + tenant + "' not found. Check to make sure you have the correct tenant ID.");
    }
  }

  private static Query form(Request request) {
    String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    return type.startsWith("application/x-www-form-urlencoded") ? Query.parse(request.text()) : Query.parse("");
  }

  private static String required(Query form, String name) {
    return form.first(name).filter(value -> !value.isBlank()).orElseThrow(() -> new Refusal(400, "invalid_request",
        "AADSTS900144: The request body must contain the following parameter: '" + name + "'."));
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    Matcher number = NUMBER.matcher(refusal.words());
    String time = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ');
    String trace = UUID.randomUUID().toString();
    String correlation = request.header("client-request-id").orElseGet(() -> UUID.randomUUID().toString());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("error", refusal.code());
    body.put("error_description", refusal.words() + " Trace ID: " + trace + " Correlation ID: " + correlation + " Timestamp: " + time);
    body.put("error_codes", number.find() ? List.of(Integer.valueOf(number.group(1))) : List.of());
    body.put("timestamp", time);
    body.put("trace_id", trace);
    body.put("correlation_id", correlation);
    return Answer.json(refusal.status(), body);
  }
}
