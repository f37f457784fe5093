package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers whose version stands in a header. */
final class ScopeCalls {
  private static final int NOT_MODIFIED = 304;

  private ScopeCalls() {}

  static <T extends JsonModel> ComputedScopes<T> compute(Call call, Function<Map<String, Object>, T> view) {
    ApiResponse answer = call.send();
    return new ComputedScopes<>(answer.header("ETag").orElse(""), new Scopes<>(answer.json(), view).items());
  }

  /** The earlier scopes when the service says that they still hold. */
  static <T extends JsonModel> ComputedScopes<T> computeAgain(Call call, ComputedScopes<T> earlier, Function<Map<String, Object>, T> view) {
    try {
      return compute(tagged(call, earlier.etag()), view);
    } catch (ApiException e) {
      if (e.status() == NOT_MODIFIED) {
        return earlier;
      }
      throw e;
    }
  }

  static Call tagged(Call call, String etag) { return etag.isBlank() ? call : call.header("If-None-Match", etag); }

  private static final class Scopes<T extends JsonModel> extends JsonModel {
    private final Function<Map<String, Object>, T> view;

    Scopes(Map<String, Object> json, Function<Map<String, Object>, T> view) {
      super(json);
      this.view = view;
    }

    List<T> items() { return objects("value", view); }
  }
}
