package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request body may look like.
 *
 * @param type the full name of the type that the body is of; empty for the parameters of an action
 * @param readOnly members that the type has, but that nobody may send
 */
record BodyRules(String type, List<Writable> writable, List<String> readOnly) {

  /** Reads a body; anything that the service would not take is refused. */
  Map<String, Object> read(Request request) {
    checkType(request);
    return read(parse(request.text()));
  }

  /** Reads a body of one object or of a list of them, as clients that were made from the metadata send comments. */
  List<Map<String, Object>> readEach(Request request) {
    checkType(request);
    String text = request.text().strip();
    if (!text.startsWith("[")) {
      return List.of(read(parse(text)));
    }
    if (!(parse("{\"value\":" + text + "}").get("value") instanceof List<?> list) || list.isEmpty()) {
      throw Refusal.badRequest("The request body must contain at least one object.");
    }
    return list.stream().map(one -> read(object(one))).toList();
  }

  private static Map<String, Object> object(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw Refusal.badRequest("An object was expected in the request body.");
    }
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((name, member) -> object.put(String.valueOf(name), member));
    return object;
  }

  /** Checks an object that stands in a body. */
  Map<String, Object> read(Map<String, Object> body) {
    Map<String, Object> values = new LinkedHashMap<>();
    body.forEach((name, value) -> {
      if (name.startsWith("@")) {
        checkAnnotation(name, value);
      } else {
        checkMember(name, value);
        values.put(name, value);
      }
    });
    for (Writable member : writable) {
      if (member.required() && !values.containsKey(member.name())) {
        throw Refusal.badRequest("The property '" + member.name() + "' is missing in the request body.");
      }
    }
    return values;
  }

  /** Reads a body that is judged elsewhere. */
  static Map<String, Object> any(Request request) {
    checkType(request);
    return parse(request.text());
  }

  private static void checkType(Request request) {
    String contentType = request.header("Content-Type").orElse("");
    if (request.body().length == 0) {
      throw Refusal.badRequest("Empty Payload. JSON content expected.");
    }
    if (contentType.isEmpty()) {
      throw Refusal.badRequest("A missing or empty content type header was found when trying to read a message. The content type header is required.");
    }
    if (!contentType.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?")) {
      throw Refusal.badRequest("A supported MIME type could not be found that matches the content type of the message: '" + contentType + "'.");
    }
  }

  private static Map<String, Object> parse(String text) {
    try {
      return Json.object(text);
    } catch (SdkException e) {
      throw Refusal.badRequest("Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
    }
  }

  /** The type may be named with or without the leading hash; other annotations mean nothing in a request. */
  private void checkAnnotation(String name, @Nullable Object value) {
    boolean typed = name.equals("@odata.type");
    boolean right = value instanceof String text && (text.startsWith("#") ? text.substring(1) : text).equals(type);
    if (typed && !right) {
      throw Refusal.badRequest("A type named '" + value + "' could not be resolved by the model or is not the expected type '" + type + "'.");
    }
  }

  private void checkMember(String name, @Nullable Object value) {
    Optional<Writable> member = writable.stream().filter(one -> one.name().equals(name)).findFirst();
    if (member.isEmpty()) {
      throw Refusal.badRequest(readOnly.contains(name) ? "The property '" + name + "' is read-only and cannot be changed."
          : type.isEmpty() ? "The parameter '" + name + "' in the request payload is not a valid parameter of this action."
              : "The property '" + name + "' does not exist on type '" + type + "'. Make sure to only use property names that are defined by the type.");
    }
    member.get().complaint(value).ifPresent(complaint -> {
      throw Refusal.badRequest(complaint);
    });
  }
}
