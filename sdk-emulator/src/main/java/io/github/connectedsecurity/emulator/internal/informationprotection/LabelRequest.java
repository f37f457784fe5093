package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that has passed the gate.
 *
 * @param version {@code v1.0} or {@code beta}
 * @param path the path below the version, as sent
 * @param user who it is about, by id or name; empty for the organization
 * @param person the same, as the company knows the user
 * @param values the decoded variable parts of the path, without the user
 */
record LabelRequest(Request request, String version, String path, Optional<String> user, Optional<Company.User> person,
    List<String> values, Caller caller) {
  String id() { return values.get(0); }

  /** The address of a description in the metadata document. */
  String context(String what) { return request.origin() + "/" + version + "/$metadata#" + what; }

  /** The body's object; anything else is refused. */
  Map<String, Object> body() {
    if (request.body().length == 0) {
      throw Refusal.badRequest("Empty Payload. JSON content expected.");
    }
    if (!request.header("Content-Type").orElse("").startsWith("application/json")) {
      throw Refusal.badRequest("A supported MIME type could not be found that matches the content type of the message.");
    }
    try {
      return Json.object(request.body());
    } catch (SdkException e) {
      throw Refusal.badRequest("Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
    }
  }

  /** A member that must be an object. */
  static Map<String, Object> object(Map<String, Object> body, String name) {
    if (!(body.get(name) instanceof Map)) {
      throw Refusal.badRequest("The parameter '" + name + "' is required.");
    }
    return Trees.object(body.get(name));
  }

  /** A member that must be a list of objects. */
  static List<Map<String, Object>> objects(Map<String, Object> body, String name) {
    if (!(body.get(name) instanceof List)) {
      throw Refusal.badRequest("The parameter '" + name + "' is required.");
    }
    return Trees.objects(body.get(name));
  }

  /** A member that must be a text. */
  static String text(Map<String, Object> body, String name) {
    if (!(body.get(name) instanceof String text) || text.isBlank()) {
      throw Refusal.badRequest("The property '" + name + "' is required.");
    }
    return text;
  }

  /** A member that must be one of these texts; empty when it is missing or null. */
  static Optional<String> choice(Map<String, Object> body, String name, List<String> members) {
    @Nullable
    Object value = body.get(name);
    if (value != null && !members.contains(String.valueOf(value))) {
      throw Refusal.badRequest("Cannot convert the literal '" + value + "' of the property '" + name + "'. It must be one of " + members + ".");
    }
    return Optional.ofNullable(value).map(String::valueOf);
  }
}
