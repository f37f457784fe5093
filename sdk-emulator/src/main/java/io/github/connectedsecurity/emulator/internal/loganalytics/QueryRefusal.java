package io.github.connectedsecurity.emulator.internal.loganalytics;

import io.github.connectedsecurity.emulator.internal.kql.KqlError;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A refusal of the query service: what is wrong stands in an error within the error. */
final class QueryRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  @SuppressWarnings("serial") // nobody writes it out
  private final Map<String, Object> error;

  private QueryRefusal(int status, Map<String, Object> error) {
    super("refused", null, false, false);
    this.status = status;
    this.error = error;
  }

  static QueryRefusal of(int status, String code, String message) { return new QueryRefusal(status, error(code, message)); }

  /** A request with something wrong in it. */
  static QueryRefusal badArgument(String innerCode, String innerMessage) { return badArgument(inner(innerCode, innerMessage)); }

  private static QueryRefusal badArgument(Map<String, Object> inner) {
    Map<String, Object> error = error("BadArgumentError", "The request had some invalid properties");
    error.put("innererror", inner);
    return new QueryRefusal(400, error);
  }

  /** A query that is wrong. */
  static QueryRefusal of(KqlError error) {
    Map<String, Object> inner = error.isSyntax() ? inner("SyntaxError", "A recognition error occurred in the query.")
        : inner("SemanticError", "A semantic error occurred.");
    inner.put("innererror", error.detail());
    return badArgument(inner);
  }

  static QueryRefusal unknownWorkspace(String id) {
    return of(400, "FailedToResolveResource", "The workspace '" + id + "' could not be found.");
  }

  static QueryRefusal noAccess() {
    Map<String, Object> error = error("InsufficientAccessError", "The provided credentials have insufficient access to perform the requested operation");
    error.put("innererror", inner("AuthorizationFailedError", "The application may not read the logs of this resource."));
    return new QueryRefusal(403, error);
  }

  /** A query that took longer than its caller would wait. */
  static QueryRefusal timeout(Duration wait) {
    return of(504, "GatewayTimeout", "The query did not end within the " + wait.toSeconds() + " seconds that it was given.");
  }

  static QueryRefusal noPath() { return of(404, "PathNotFoundError", "The requested path does not exist"); }

  int status() { return status; }

  Map<String, Object> body() { return Map.of("error", error); }

  /** What stands beside the rows of an answer that was cut. */
  static Map<String, Object> partial(String message) {
    Map<String, Object> inner = inner("-2133196797", message);
    inner.put("severity", 2);
    inner.put("severityName", "Error");
    Map<String, Object> detail = inner("EngineError", "Something went wrong processing your query on the server.");
    detail.put("innererror", inner);
    Map<String, Object> error = inner("PartialError", "There were some errors when processing your query.");
    error.put("details", List.of(detail));
    return error;
  }

  /** An error at the top, which names the request. */
  static Map<String, Object> error(String code, String message) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", message);
    error.put("code", code);
    error.put("correlationId", UUID.randomUUID().toString());
    return error;
  }

  private static Map<String, Object> inner(String code, String message) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", code);
    error.put("message", message);
    return error;
  }
}
