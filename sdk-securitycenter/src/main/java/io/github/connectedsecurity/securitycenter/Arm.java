package io.github.connectedsecurity.securitycenter;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import java.util.Map;
import java.util.function.Function;

/** The door to Microsoft.Security: gives each call the api-version of its type of resources and the name of the right it needs. */
record Arm(Http http, SecurityApiVersions versions) {
  static final String PROVIDER = "Microsoft.Security";
  static final NextPage PAGES = NextPage.link("value", "nextLink");
  static final NextPage WHOLE = NextPage.none("value");

  Call get(SecurityResourceType type, String scope, String path, Object... arguments) { return call("GET", type, scope, path, arguments); }

  Call put(SecurityResourceType type, String scope, String path, Object... arguments) { return call("PUT", type, scope, path, arguments); }

  Call patch(SecurityResourceType type, String scope, String path, Object... arguments) { return call("PATCH", type, scope, path, arguments); }

  Call post(SecurityResourceType type, String scope, String path, Object... arguments) { return call("POST", type, scope, path, arguments); }

  Call delete(SecurityResourceType type, String scope, String path, Object... arguments) { return call("DELETE", type, scope, path, arguments); }

  /** Sends what begins an operation of which nothing comes but its end. */
  <T> LongRunning<T> began(Call call, Function<Map<String, Object>, T> view) { return LongRunning.of(http, call.send(), "", view); }

  /** Sends what begins an operation of which a resource comes. */
  <T> LongRunning<T> began(Call call, SecurityResourceType type, ArmScope resource, Function<Map<String, Object>, T> view) {
    String root = http.endpoint().root().toString().replaceFirst("/$", ""); // whole, as a path would be looked for at the host's root
    return LongRunning.of(http, call.send(), root + resource.id() + "?api-version=" + versions.of(type), view);
  }

  <T> LongRunning<T> resume(String token, Function<Map<String, Object>, T> view) { return LongRunning.resume(http, token, view); }

  private Call call(String verb, SecurityResourceType type, String scope, String path, Object... arguments) {
    String below = "providers/" + PROVIDER + "/" + path;
    Object[] all = new Object[arguments.length + 1];
    all[0] = scope;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Call call = scope.isEmpty() ? start(verb, below, arguments) : start(verb, "{+scope}/" + below, all);
    return call.query("api-version", versions.of(type)).permission(SecurityRoles.of(verb, path, arguments).toString());
  }

  private Call start(String verb, String template, Object... arguments) {
    return switch (verb) {
      case "GET" -> http.get(template, arguments);
      case "PUT" -> http.put(template, arguments);
      case "PATCH" -> http.patch(template, arguments);
      case "POST" -> http.post(template, arguments);
      default -> http.delete(template, arguments);
    };
  }
}
