package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.AuthenticationException;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.ErrorAnswer;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a refusing answer into the error that fits it, from whichever envelope the service wrapped its words in. */
final class ErrorReader {
  private static final int MAX_BODY = 64 << 10;
  private static final int MAX_MESSAGE = 1_000;

  private ErrorReader() {}

  static ApiException read(ApiRequest request, ApiResponse response, Optional<Duration> retryAfter) {
    Map<String, Object> error = envelope(response);
    String code = text(error, "code", "Code", "error", "errorCode");
    String message = text(error, "message", "Message", "error_description", "errorMessage", "detail");
    Optional<String> requestId = response.requestId().or(() -> innerRequestId(error));
    String body = new String(response.bytes(), 0, Math.min(response.bytes().length, MAX_BODY), StandardCharsets.UTF_8);
    ErrorAnswer answer = new ErrorAnswer(response.status(), code, message, requestId, retryAfter, body);
    return error(describe(request, answer), answer);
  }

  private static ApiException error(String message, ErrorAnswer answer) {
    if (isThrottle(answer)) {
      return new ThrottledException(message, answer);
    }
    return switch (answer.status()) {
      case 400 -> new BadRequestException(message, answer);
      case 401 -> new AuthenticationException(message, answer);
      case 403 -> new PermissionException(message, answer);
      case 404, 410 -> new NotFoundException(message, answer);
      case 409, 412, 423 -> new ConflictException(message, answer);
      default -> answer.status() >= 500 ? new ServiceException(message, answer) : new ApiException(message, answer);
    };
  }

  /** The Office 365 Management API throttles with 403 and a code of its own. */
  private static boolean isThrottle(ErrorAnswer answer) {
    return answer.status() == 429 || answer.status() == 403 && answer.code().toUpperCase(Locale.ROOT).equals("AF429");
  }

  private static String describe(ApiRequest request, ErrorAnswer answer) {
    StringBuilder words = new StringBuilder(request + " was answered with " + answer.status());
    if (!answer.code().isEmpty()) {
      words.append(" (").append(answer.code()).append(')');
    }
    words.append(answer.message().isEmpty() ? "." : ": " + sentence(answer.message()));
    String permission = request.operation().permission();
    if (answer.status() == 403 && !isThrottle(answer)) {
      words.append(permission.isEmpty() ? " The application, or the role of its user, may not do this."
          : " It needs the permission " + permission + ", and for users a role that includes it.");
    }
    if (isThrottle(answer)) {
      words.append(answer.retryAfter().map(wait -> " Try again after " + wait.toMillis() / 1000.0 + " s.").orElse(" Slow down and try again later."));
    }
    answer.requestId().ifPresent(id -> words.append(" Request id: ").append(id).append('.'));
    return words.toString();
  }

  private static String sentence(String message) {
    String line = message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) + "…" : message.strip();
    return line.endsWith(".") ? line : line + ".";
  }

  private static Map<String, Object> envelope(ApiResponse response) {
    try {
      Object parsed = Json.parse(response.bytes());
      Map<String, Object> outer = map(parsed instanceof List<?> list && !list.isEmpty() ? list.get(0) : parsed);
      for (String wrapper : List.of("error", "odata.error", "Error")) {
        if (outer.get(wrapper) instanceof Map) {
          return map(outer.get(wrapper));
        }
      }
      return outer;
    } catch (InvalidDataException e) {
      return Map.of(); // gateways answer with HTML or with nothing: the status has to do
    }
  }

  private static Optional<String> innerRequestId(Map<String, Object> error) {
    Map<String, Object> inner = map(error.getOrDefault("innerError", error.get("innererror")));
    return Optional.of(text(inner, "request-id", "requestId")).filter(id -> !id.isEmpty());
  }

  private static String text(Map<String, Object> map, String... names) {
    for (String name : names) {
      Object value = map.get(name);
      if (value instanceof Map<?, ?> nested && nested.get("value") instanceof String text) {
        return text; // OData 3 wraps the message with its language
      }
      if (value instanceof String || value instanceof Number) {
        return value.toString();
      }
    }
    return "";
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static Map<String, Object> map(@Nullable Object value) { return value instanceof Map ? (Map<String, Object>) value : Map.of(); }
}
