package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How an audited act ended. */
public record OperationResult(String value) implements OpenValue {
  private static final KnownValues<OperationResult> KNOWN = new KnownValues<>(OperationResult::new);

  /** Done. */
  public static final OperationResult SUCCESS = KNOWN.add("success");
  /** Not done. */
  public static final OperationResult FAILURE = KNOWN.add("failure");
  /** Took too long. */
  public static final OperationResult TIMEOUT = KNOWN.add("timeout");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final OperationResult UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static OperationResult of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<OperationResult> known() { return KNOWN.all(); }
}
