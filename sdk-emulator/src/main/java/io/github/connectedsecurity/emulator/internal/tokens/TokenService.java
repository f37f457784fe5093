package io.github.connectedsecurity.emulator.internal.tokens;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.http.Service;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The authority: tokens, the page for device codes, and the discovery documents that credential libraries ask for. */
public final class TokenService implements Service {
  private static final Pattern PATH = Pattern.compile(
      "/[^/]+/(oauth2/v2\\.0/(?:token|devicecode)|oauth2/deviceauth|v2\\.0/\\.well-known/openid-configuration|discovery/instance)");
  private static final Pattern NUMBER = Pattern.compile("AADSTS(\\d+)");

  private final Apps apps;
  private final Clock clock;
  private final Grants grants;
  private final Routes<Operation> routes = new Routes<Operation>()
      .add("POST", "/{tenant}/oauth2/v2.0/token", (request, tenant) -> token(request, tenant))
      .add("POST", "/{tenant}/oauth2/v2.0/devicecode", (request, tenant) -> deviceCode(request, tenant))
      .add("GET", "/{tenant}/oauth2/deviceauth", (request, tenant) -> devicePage(request))
      .add("POST", "/{tenant}/oauth2/deviceauth", (request, tenant) -> devicePage(request))
      .add("GET", "/{tenant}/v2.0/.well-known/openid-configuration", (request, tenant) -> configuration(request, tenant))
      .add("GET", "/{any}/discovery/instance", (request, tenant) -> instance(request));

  private interface Operation {
    Answer answer(Request request, String tenant);
  }

  /** An authority for these applications. */
  public TokenService(Apps apps, TokenIssuer issuer, Clock clock) {
    this.apps = apps;
    this.clock = clock;
    this.grants = new Grants(apps, issuer, clock);
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
    return Answer.json(200, grants.token(form, request.origin() + "/" + tenant)).with("Cache-Control", "no-store, no-cache");
  }

  private Answer deviceCode(Request request, String tenant) {
    Query form = form(request);
    requireTenant(tenant);
    return Answer.json(200, grants.deviceCode(form, request.origin() + "/common/oauth2/deviceauth"));
  }

  /** The page on which a person enters the code that an application shows, and says who it is. */
  private Answer devicePage(Request request) {
    Query form = form(request);
    boolean entered = request.method().equals("POST");
    if (entered && !grants.approve(form.first("otc").orElse(""), form.first("username").orElse("").strip())) {
      return page(400, "That code did not work, or there is no such account. Check both and try again.");
    }
    return page(200, entered ? "You have signed in. You may now close this window."
        : "<form method=post><input name=otc> as <input name=username placeholder=\"the first of the company's people\"><button>Next</button></form>");
  }

  private static Answer page(int status, String content) {
    String html = "<!doctype html><title>Sign in to your account</title><body>" + content + "</body>";
    return new Answer(status, Map.of("Content-Type", "text/html; charset=utf-8"), html.getBytes(StandardCharsets.UTF_8));
  }

  private Answer configuration(Request request, String tenant) {
    requireTenant(tenant);
    String authority = request.origin() + "/" + tenant;
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("token_endpoint", authority + "/oauth2/v2.0/token");
    body.put("authorization_endpoint", authority + "/oauth2/v2.0/authorize");
    body.put("device_authorization_endpoint", authority + "/oauth2/v2.0/devicecode");
    body.put("token_endpoint_auth_methods_supported", List.of("client_secret_post", "private_key_jwt"));
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

  /** What a form says; the authority takes one without a type for it, as a credential library sends it to begin a sign-in. */
  private static Query form(Request request) {
    String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    return type.isEmpty() || type.startsWith("application/x-www-form-urlencoded") ? Query.parse(request.text()) : Query.parse("");
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
