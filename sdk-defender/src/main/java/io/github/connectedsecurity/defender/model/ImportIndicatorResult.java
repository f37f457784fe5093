package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** The verdict on one item of an import. */
public final class ImportIndicatorResult extends JsonModel {
  private ImportIndicatorResult(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ImportIndicatorResult of(Map<String, Object> json) { return new ImportIndicatorResult(json); }

  /** Identifier of the indicator, where there is one now. */
  public Optional<String> id() { return text("id"); }

  /** The value that was sent. */
  public Optional<String> indicator() { return text("indicator"); }

  /** Whether it was refused. */
  public Optional<Boolean> isFailed() { return bool("isFailed"); }

  /** Why. */
  public Optional<String> failureReason() { return text("failureReason"); }
}
