package io.github.connectedsecurity.graphsecurity.model.actions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a security action is; written with a capital on the wire. */
public record OperationStatus(String value) implements OpenValue {
  private static final KnownValues<OperationStatus> KNOWN = new KnownValues<>(OperationStatus::new);

  /** It waits. */
  public static final OperationStatus NOT_STARTED = KNOWN.add("NotStarted");
  /** It is under way. */
  public static final OperationStatus RUNNING = KNOWN.add("Running");
  /** It is done. */
  public static final OperationStatus COMPLETED = KNOWN.add("Completed");
  /** It did not work. */
  public static final OperationStatus FAILED = KNOWN.add("Failed");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static OperationStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<OperationStatus> known() { return KNOWN.all(); }
}
