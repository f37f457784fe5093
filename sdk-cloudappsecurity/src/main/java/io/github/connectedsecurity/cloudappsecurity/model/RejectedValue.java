package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A value that the service did not take. */
public final class RejectedValue extends JsonModel {
  private RejectedValue(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RejectedValue of(Map<String, Object> json) { return new RejectedValue(json); }

  /** The reason in a sentence. */
  public Optional<String> error() { return text("error"); }

  /** The reason as a code, such as {@code CONSOLE_FORMS_NOT_VALID_VALUE}. */
  public Optional<String> errorMessageCode() { return text("errorMessageCode"); }

  /** What the reason is about. */
  public Map<String, Object> errorMessageParams() { return bag("errorMessageParams"); }
}
