package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck.Caller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that has passed the gate: its caller is known and may do this.
 *
 * @param values the decoded variable parts of the path
 */
record DefenderRequest(Request request, List<String> values, Caller caller) {
  /** The first variable part of the path. */
  String id() { return values.get(0); }

  /** The body, whose names must be written as the service writes them; others than these are refused. */
  Map<String, Object> body(List<String> required, List<String> optional) {
    Map<String, Object> body = body();
    for (String name : required) {
      Object value = body.get(name);
      if (value == null || value instanceof String text && text.isBlank()) {
        throw new Refusal(400, "MissingRequiredParameter", "The parameter '" + name + "' is required. Property names are case-sensitive.");
      }
    }
    for (String name : body.keySet()) {
      if (!required.contains(name) && !optional.contains(name)) {
        throw new Refusal(400, "InvalidRequestBody", "The property '" + name + "' is not known here. Property names are case-sensitive.");
      }
    }
    return body;
  }

  private Map<String, Object> body() {
    if (request.header("Content-Type").filter(type -> type.startsWith("application/json")).isEmpty()) {
      throw new Refusal(400, "InvalidRequestBody", "The request body must be application/json.");
    }
    try {
      return Json.object(request.body());
    } catch (SdkException e) {
      throw new Refusal(400, "InvalidRequestBody", "The request body is malformed.");
    }
  }

  /** A text of the body that must be one of these, exactly. */
  static String choice(Map<String, Object> body, String name, String... members) {
    Object value = body.get(name);
    return Optional.ofNullable(value).filter(List.of(members)::contains).map(Object::toString)
        .orElseThrow(() -> new Refusal(400, "InvalidInput", "'" + value + "' is no value of " + name + "; these are: " + String.join(", ", members) + "."));
  }

  /** A collection in one answer. */
  Answer list(String set, List<Map<String, Object>> entities) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", context(set));
    body.put("value", entities);
    return Answer.json(200, body);
  }

  /** One entity. */
  Answer single(int status, String set, Map<String, Object> entity) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", context(set + "/$entity"));
    body.putAll(entity);
    return Answer.json(status, body);
  }

  /** One bare value. */
  Answer value(String value) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", context("Edm.String"));
    body.put("value", value);
    return Answer.json(200, body);
  }

  /** The context of an answer. */
  String context(String what) { return request.origin() + "/api/$metadata#" + what; }
}
