package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why the service refused a request, as far as it says so; see {@link #from}. */
public final class Rejection extends JsonModel {
  private Rejection(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Rejection of(Map<String, Object> json) { return new Rejection(json); }

  /** Reads what a refusal says; empty when its body is no JSON object, such as a gateway's page. */
  public static Optional<Rejection> from(ApiException refusal) {
    try {
      return Optional.of(new Rejection(Json.object(refusal.body())));
    } catch (InvalidDataException e) {
      return Optional.empty();
    }
  }

  /** The reason in a sentence. */
  public Optional<String> detail() { return text("detail"); }

  /** The values of the request that it did not take. */
  public List<RejectedValue> filters() { return objects("filters", RejectedValue::of); }
}
