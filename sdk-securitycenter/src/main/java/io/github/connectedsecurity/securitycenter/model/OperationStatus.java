package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How the last change of a setting went at the services behind it. */
public final class OperationStatus extends JsonModel {
  private OperationStatus(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OperationStatus of(Map<String, Object> json) { return new OperationStatus(json); }

  /** {@code Succeeded} or {@code Failed}; other texts occur. */
  public Optional<String> code() { return text("code"); }

  /** The reason of a failure. */
  public Optional<String> message() { return text("message"); }
}
