package io.github.connectedsecurity.securitycenter;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.securitycenter.model.CloudError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Resource Manager's own account of a failure out of an exception, with the causes below it. */
public final class SecurityErrors {
  private SecurityErrors() {}

  /** The error that the service wrapped; empty when a gateway answered with something else, which {@link ApiException#body} keeps. */
  @SuppressWarnings("unchecked") // parsed maps have text keys only
  public static Optional<CloudError> of(ApiException failure) {
    try {
      Object error = Json.object(failure.body()).get("error");
      return error instanceof Map ? Optional.of(CloudError.of((Map<String, Object>) error)) : Optional.empty();
    } catch (InvalidDataException e) {
      return Optional.empty();
    }
  }

  /** The error and all errors below it, outermost first. */
  public static List<CloudError> allOf(ApiException failure) {
    List<CloudError> all = new ArrayList<>();
    of(failure).ifPresent(error -> collect(error, all));
    return List.copyOf(all);
  }

  private static void collect(CloudError error, List<CloudError> all) {
    all.add(error);
    error.details().forEach(detail -> collect(detail, all));
  }
}
