package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a long action is; services send more than these. */
public record MonitorStatus(String value) implements OpenValue {
  private static final KnownValues<MonitorStatus> KNOWN = new KnownValues<>(MonitorStatus::new);

  /** It has not begun. */
  public static final MonitorStatus NOT_STARTED = KNOWN.add("notStarted");
  /** It is under way. */
  public static final MonitorStatus IN_PROGRESS = KNOWN.add("inProgress");
  /** It is under way. */
  public static final MonitorStatus RUNNING = KNOWN.add("running");
  /** It is under way. */
  public static final MonitorStatus UPDATING = KNOWN.add("updating");
  /** It waits for something else. */
  public static final MonitorStatus WAITING = KNOWN.add("waiting");
  /** A deletion waits. */
  public static final MonitorStatus DELETE_PENDING = KNOWN.add("deletePending");
  /** It is done. */
  public static final MonitorStatus COMPLETED = KNOWN.add("completed");
  /** It failed. */
  public static final MonitorStatus FAILED = KNOWN.add("failed");
  /** A deletion failed. */
  public static final MonitorStatus DELETE_FAILED = KNOWN.add("deleteFailed");
  /** It was given up. */
  public static final MonitorStatus CANCELLED = KNOWN.add("cancelled");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static MonitorStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<MonitorStatus> known() { return KNOWN.all(); }
}
