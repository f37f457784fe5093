package io.github.connectedsecurity.emulator.internal.loganalytics;

import io.github.connectedsecurity.emulator.internal.arm.Refusals;
import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck.Caller;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same queries behind Resource Manager, whose front door asks for a token, a version and a role of its own. */
final class ManagedQueries {
  private static final Pattern PATH = Pattern.compile("(?i)/arm(?<resource>/subscriptions/[^/]+/resourceGroups/[^/]+/providers/"
      + "(?:Microsoft\\.OperationalInsights/workspaces/[^/]+(?=/(?:query|metadata)$)|.+(?=/providers/Microsoft\\.Insights/logs$)))"
      + "/(?:providers/Microsoft\\.Insights/)?(?<what>query|metadata|logs)");
  private static final Map<String, String> VERSIONS = Map.of("query", "2017-10-01", "metadata", "2017-10-01", "logs", "2018-03-01-preview");
  private static final List<String> ROLES = List.of("Log Analytics Reader", "Log Analytics Contributor", "Microsoft Sentinel Reader",
      "Microsoft Sentinel Responder", "Microsoft Sentinel Contributor");

  private ManagedQueries() {}

  /** Whether a path asks for queries of a workspace, or of what sends its logs there. */
  static boolean owns(String path) { return PATH.matcher(path).matches(); }

  /** Lets a request pass that may ask the workspace, and tells what it asks for. */
  static String admit(Request request, Caller caller) {
    Matcher path = PATH.matcher(request.path());
    if (!path.matches()) {
      throw QueryRefusal.noPath();
    }
    String what = path.group("what").toLowerCase(Locale.ROOT);
    String resource = path.group("resource");
    if (!List.of("GET", "POST").contains(request.method())) {
      throw new Refusal(405, "MethodNotAllowed", "The method " + request.method() + " is not allowed here.");
    }
    version(request, what);
    if (!resource.toLowerCase(Locale.ROOT).startsWith("/subscriptions/" + Company.SUBSCRIPTION + "/")) {
      throw new Refusal(404, "SubscriptionNotFound", "The subscription '" + resource.split("/", -1)[2] + "' could not be found.");
    }
    if (ROLES.stream().noneMatch(caller.permissions()::contains)) {
      throw new Refusal(403, "AuthorizationFailed", "The client '" + caller.name() + "' does not have authorization to perform action "
          + "'Microsoft.OperationalInsights/workspaces/query/read' over scope '" + resource + "' or the scope is invalid.");
    }
    if (!WorkspaceTables.isResource(resource)) {
      throw new Refusal(404, "ResourceNotFound", "The Resource '" + resource + "' was not found.");
    }
    return what.equals("logs") ? "query" : what;
  }

  private static void version(Request request, String what) {
    String version = request.query().first("api-version").orElseThrow(() -> new Refusal(400, "MissingApiVersionParameter",
        "The api-version query parameter (?api-version=) is required for all requests."));
    if (!version.equals(VERSIONS.get(what))) {
      throw new Refusal(400, "NoRegisteredProviderFound", "No registered resource provider found for the API version '" + version + "' for type '" + what
          + "'. The supported api-versions are '" + VERSIONS.get(what) + "'.");
    }
  }

  /** Resource Manager's way to refuse. */
  static Answer refuse(Request request, Refusal refusal, String tenant) {
    boolean expired = refusal.status() == 401 && refusal.words().contains("expired");
    String id = UUID.randomUUID().toString();
    Answer answer = Refusals.answer(refusal.status(), expired ? "ExpiredAuthenticationToken" : refusal.code(), refusal.words())
        .with(Map.of("x-ms-request-id", id, "x-ms-correlation-request-id", id, "x-ms-routing-request-id", "LOOPBACK:" + id));
    return refusal.status() == 401 ? answer.with("WWW-Authenticate", "Bearer authorization_uri=\"" + request.origin() + "/" + tenant
        + "\", error=\"invalid_token\"") : answer;
  }
}
