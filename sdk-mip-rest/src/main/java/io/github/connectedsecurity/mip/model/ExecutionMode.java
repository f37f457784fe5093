package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** When content has to be handed to the service. */
public record ExecutionMode(String value) implements OpenValue {
  private static final KnownValues<ExecutionMode> KNOWN = new KnownValues<>(ExecutionMode::new);

  /** Before the activity goes on; its answer decides. */
  public static final ExecutionMode EVALUATE_INLINE = KNOWN.add("evaluateInline");
  /** At any time; the activity goes on. */
  public static final ExecutionMode EVALUATE_OFFLINE = KNOWN.add("evaluateOffline");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final ExecutionMode UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ExecutionMode of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ExecutionMode> known() { return KNOWN.all(); }
}
