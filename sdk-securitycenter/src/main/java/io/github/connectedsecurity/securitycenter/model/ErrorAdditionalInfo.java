package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** One addition to an error, of the kind that its type names. */
public final class ErrorAdditionalInfo extends JsonModel {
  private ErrorAdditionalInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ErrorAdditionalInfo of(Map<String, Object> json) { return new ErrorAdditionalInfo(json); }

  /** What the information is, such as {@code PolicyViolation}. */
  public Optional<String> type() { return text("type"); }

  /** The information itself, of no fixed shape. */
  public Map<String, Object> info() { return bag("info"); }
}
