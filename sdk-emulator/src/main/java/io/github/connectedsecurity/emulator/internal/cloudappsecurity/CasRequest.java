package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request that may be carried out.
 *
 * @param values the decoded variable parts of the path
 * @param caller who sends it
 */
record CasRequest(Request request, List<String> values, String caller) {
  /** The code of refusals that come as the form's complaint about one member. */
  static final String FORM = "CONSOLE_FORMS_NOT_VALID_VALUE";

  String id() { return values.get(0); }

  /** The body, of which every member must be one of these; no body is an empty one. */
  Map<String, Object> body(Set<String> members) {
    if (request.body().length == 0) {
      return Map.of();
    }
    Map<String, Object> body;
    try {
      body = Json.object(request.body());
    } catch (SdkException e) {
      throw bad("JSON parse error");
    }
    body.keySet().stream().filter(name -> !members.contains(name)).findFirst().ifPresent(name -> {
      throw invalid(name);
    });
    return body;
  }

  static Refusal bad(String detail) { return new Refusal(400, "BadRequest", detail); }

  static Refusal notFound() { return new Refusal(404, "NotFound", "Not found."); }

  /** The form's complaint about one value. */
  static Refusal invalid(@Nullable Object value) { return new Refusal(400, FORM, String.valueOf(value)); }

  static Map<String, Object> form(String value) {
    return Map.of("error", true, "filters",
        List.of(Map.of("error", value + " is not valid", "errorMessageCode", FORM, "errorMessageParams", Map.of("value", value))));
  }
}
