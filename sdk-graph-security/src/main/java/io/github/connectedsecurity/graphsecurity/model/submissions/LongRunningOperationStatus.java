package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a long operation is. */
public record LongRunningOperationStatus(String value) implements OpenValue {
  private static final KnownValues<LongRunningOperationStatus> KNOWN = new KnownValues<>(LongRunningOperationStatus::new);

  /** It did not work. */
  public static final LongRunningOperationStatus FAILED = KNOWN.add("failed");
  /** It waits. */
  public static final LongRunningOperationStatus NOT_STARTED = KNOWN.add("notStarted");
  /** It is under way. */
  public static final LongRunningOperationStatus RUNNING = KNOWN.add("running");
  /** It was left out. */
  public static final LongRunningOperationStatus SKIPPED = KNOWN.add("skipped");
  /** It went through. */
  public static final LongRunningOperationStatus SUCCEEDED = KNOWN.add("succeeded");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final LongRunningOperationStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static LongRunningOperationStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, by name. */
  public static List<LongRunningOperationStatus> known() { return KNOWN.all(); }
}
