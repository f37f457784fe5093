package io.github.connectedsecurity.emulator.internal.tokens;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The ways to a token: a secret, a signed assertion, a device code that a person has entered, and what refreshes the last one. */
final class Grants {
  private static final String GRAPH = "https://graph.microsoft.com";
  private static final Set<String> OPEN_ID = Set.of("openid", "profile", "offline_access", "email");
  private static final Map<String, Grant> GRANTS = Map.of("client_credentials", Grants::application, "urn:ietf:params:oauth:grant-type:device_code",
      (grants, form, authority) -> grants.device(form), "device_code", (grants, form, authority) -> grants.device(form), "refresh_token",
      (grants, form, authority) -> grants.refresh(form));

  private final Apps apps;
  private final TokenIssuer issuer;
  private final ClientAssertions assertions;
  private final DeviceCodes codes;
  private final Map<String, SignedIn> byRefreshToken = new ConcurrentHashMap<>();

  Grants(Apps apps, TokenIssuer issuer, Clock clock) {
    this.apps = apps;
    this.issuer = issuer;
    this.assertions = new ClientAssertions(clock);
    this.codes = new DeviceCodes(clock);
  }

  /** Who a refresh token is for. */
  private record SignedIn(String clientId, User user) {}

  private interface Grant {
    Map<String, Object> answer(Grants grants, Query form, String authority);
  }

  /** Answers a request for a token that was sent to an authority such as {@code https://localhost:1/tenant}. */
  Map<String, Object> token(Query form, String authority) {
    String type = required(form, "grant_type");
    Grant grant = GRANTS.get(type);
    if (grant == null) {
      throw new Refusal(400, "unsupported_grant_type", "AADSTS70003: The app requested an unsupported grant type '" + type + "'.");
    }
    return grant.answer(this, form, authority);
  }

  /** Begins a sign-in on another device. */
  Map<String, Object> deviceCode(Query form, String page) {
    AppRegistration app = app(form);
    resource(required(form, "scope"));
    DeviceCodes.Code code = codes.create(app.clientId());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("user_code", code.user());
    body.put("device_code", code.device());
    body.put("verification_uri", page);
    body.put("expires_in", DeviceCodes.LIFETIME.toSeconds());
    body.put("interval", 1);
    body.put("message", "To sign in, use a web browser to open the page " + page + " and enter the code " + code.user() + " to authenticate.");
    return body;
  }

  /**
   * A person has entered a code; false when none of that name waits, or there is no such person.
   *
   * @param user the person's id or principal name; empty for the first of the company's people
   */
  boolean approve(String userCode, String user) { return issuer.user(user).filter(person -> codes.approve(userCode, person)).isPresent(); }

  private Map<String, Object> application(Query form, String authority) {
    AppRegistration app = app(form);
    if (form.first("client_assertion").isPresent()) {
      assertions.check(app, form, authority);
    } else {
      checkSecret(app, form);
    }
    String scopes = required(form, "scope");
    List<String> asked = asked(scopes);
    if (asked.size() != 1 || !asked.get(0).endsWith("/.default")) {
      throw new Refusal(400, "invalid_scope", "AADSTS1002012: The provided value for scope " + scopes
          + " is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).");
    }
    return body(issuer.issue(app, asked.get(0)).orElseThrow(() -> unknown(asked.get(0))));
  }

  private static void checkSecret(AppRegistration app, Query form) {
    String secret = form.first("client_secret").orElseThrow(() -> new Refusal(401, "invalid_client",
        "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'."));
    if (!secret.equals(app.clientSecret())) {
      throw new Refusal(401, "invalid_client", "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the"
          + " client secret value, not the client secret ID, for a secret added to app '" + app.clientId() + "'.");
    }
  }

  private Map<String, Object> device(Query form) {
    AppRegistration app = app(form);
    String device = Stream.of("device_code", "code").flatMap(name -> form.first(name).stream()).findFirst().orElseGet(() -> required(form, "device_code"));
    DeviceCodes.Code code = codes.find(device, app.clientId())
        .orElseThrow(() -> new Refusal(400, "bad_verification_code", "AADSTS70018: Invalid verification code. The device code is not known, or was used."));
    if (!codes.isGood(code)) {
      throw new Refusal(400, "expired_token", "AADSTS70019: Verification code expired. Have the user retry the sign-in.");
    }
    User user = code.person().orElseThrow(() -> new Refusal(400, "authorization_pending",
        "AADSTS70016: OAuth 2.0 device flow error. Authorization is pending. Continue polling."));
    if (!codes.redeem(code)) {
      throw new Refusal(400, "bad_verification_code", "AADSTS70018: Invalid verification code. The device code was used.");
    }
    return user(app, user, form);
  }

  private Map<String, Object> refresh(Query form) {
    AppRegistration app = app(form);
    SignedIn known = byRefreshToken.get(required(form, "refresh_token"));
    if (known == null || !known.clientId.equals(app.clientId())) {
      throw new Refusal(400, "invalid_grant", "AADSTS9002313: Invalid request. Request is malformed or invalid: the refresh token is not one of this app's.");
    }
    return user(app, known.user, form);
  }

  private Map<String, Object> user(AppRegistration app, User user, Query form) {
    String scopes = required(form, "scope");
    Map<String, Object> body = body(issuer.issue(app, user, resource(scopes)).orElseThrow(() -> unknown(scopes)));
    String refresh = codes.secret();
    byRefreshToken.put(refresh, new SignedIn(app.clientId(), user));
    body.put("scope", String.join(" ", asked(scopes)));
    body.put("refresh_token", refresh);
    body.put("id_token", issuer.idToken(app, user).token());
    body.put("client_info", Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(Map.of("uid", user.id(), "utid", apps.tenantId()))));
    return body;
  }

  /** The resource whose permissions a user's application asks for; all of them must be of one. */
  private String resource(String scopes) {
    List<String> resources = asked(scopes).stream().map(scope -> scope.contains("://") ? scope.substring(0, scope.lastIndexOf('/')) : GRAPH).distinct()
        .toList();
    if (resources.size() != 1) {
      throw new Refusal(400, "invalid_scope", "AADSTS70011: The provided value for the input parameter 'scope' is not valid: '" + scopes + "'.");
    }
    String scope = resources.get(0) + "/.default";
    if (Resource.audience(scope).isEmpty()) {
      throw unknown(scope);
    }
    return scope;
  }

  /** Libraries add the scopes of OpenID by themselves; they name no resource. */
  private static List<String> asked(String scopes) {
    return Stream.of(scopes.strip().split("\\s+", -1)).filter(scope -> !OPEN_ID.contains(scope)).toList();
  }

  private AppRegistration app(Query form) {
    String id = required(form, "client_id");
    return apps.find(id).orElseThrow(() -> new Refusal(400, "unauthorized_client",
        "AADSTS700016: Application with identifier '" + id + "' was not found in the directory '" + apps.tenantDomain() + "'."));
  }

  private Refusal unknown(String scope) {
    return new Refusal(400, "invalid_resource",
        "AADSTS500011: The resource principal named " + scope + " was not found in the tenant named " + apps.tenantDomain() + ".");
  }

  private static Map<String, Object> body(TokenIssuer.Issued issued) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("token_type", "Bearer");
    body.put("expires_in", issued.lifetime().toSeconds());
    body.put("ext_expires_in", issued.lifetime().toSeconds());
    body.put("access_token", issued.token());
    return body;
  }

  static String required(Query form, String name) {
    return form.first(name).filter(value -> !value.isBlank()).orElseThrow(() -> new Refusal(400, "invalid_request",
        "AADSTS900144: The request body must contain the following parameter: '" + name + "'."));
  }
}
