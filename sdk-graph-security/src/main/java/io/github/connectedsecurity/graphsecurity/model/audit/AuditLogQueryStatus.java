package io.github.connectedsecurity.graphsecurity.model.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a search of the audit log is. */
public record AuditLogQueryStatus(String value) implements OpenValue {
  private static final KnownValues<AuditLogQueryStatus> KNOWN = new KnownValues<>(AuditLogQueryStatus::new);

  /** It waits. */
  public static final AuditLogQueryStatus NOT_STARTED = KNOWN.add("notStarted");
  /** It is under way. */
  public static final AuditLogQueryStatus RUNNING = KNOWN.add("running");
  /** It went through. */
  public static final AuditLogQueryStatus SUCCEEDED = KNOWN.add("succeeded");
  /** It did not work. */
  public static final AuditLogQueryStatus FAILED = KNOWN.add("failed");
  /** It was called off. */
  public static final AuditLogQueryStatus CANCELLED = KNOWN.add("cancelled");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final AuditLogQueryStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AuditLogQueryStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<AuditLogQueryStatus> known() { return KNOWN.all(); }
}
