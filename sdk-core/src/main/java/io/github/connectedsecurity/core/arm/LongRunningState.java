package io.github.connectedsecurity.core.arm;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a long-running operation is. Whatever is not final, such as {@code Creating}, means that it goes on. */
public record LongRunningState(String value) implements OpenValue {
  private static final KnownValues<LongRunningState> KNOWN = new KnownValues<>(LongRunningState::new);

  /** It goes on. */
  public static final LongRunningState IN_PROGRESS = KNOWN.add("InProgress");
  /** Done. */
  public static final LongRunningState SUCCEEDED = KNOWN.add("Succeeded");
  /** Ended without success. */
  public static final LongRunningState FAILED = KNOWN.add("Failed");
  /** Somebody has stopped it. */
  public static final LongRunningState CANCELED = KNOWN.add("Canceled");
  /** The service knows nothing of it any more: it ended too long ago, or never was. Said by the SDK, not by the service. */
  public static final LongRunningState VANISHED = KNOWN.add("Vanished");

  /** Reads a state; a known one in any letter case, and {@code Cancelled} like {@code Canceled}. */
  @JsonCreator
  public static LongRunningState of(String value) { return KNOWN.of(value.equalsIgnoreCase("cancelled") ? "Canceled" : value); }

  /** The states known to this version. */
  public static List<LongRunningState> known() { return KNOWN.all(); }

  /** Whether nothing more will happen. */
  public boolean isFinal() { return List.of(SUCCEEDED, FAILED, CANCELED, VANISHED).contains(this); }
}
