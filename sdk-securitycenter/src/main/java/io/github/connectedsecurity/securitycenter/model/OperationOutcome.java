package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What a long-running operation left behind, if anything; of no documented shape. */
public final class OperationOutcome extends JsonModel {
  private OperationOutcome(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OperationOutcome of(Map<String, Object> json) { return new OperationOutcome(json); }

  /** The end it came to. */
  public Optional<String> status() { return text("status"); }
}
