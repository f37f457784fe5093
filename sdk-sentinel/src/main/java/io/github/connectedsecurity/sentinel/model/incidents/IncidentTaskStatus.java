package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a task is done. */
public record IncidentTaskStatus(String value) implements OpenValue {
  private static final KnownValues<IncidentTaskStatus> KNOWN = new KnownValues<>(IncidentTaskStatus::new);

  /** To do. */
  public static final IncidentTaskStatus NEW = KNOWN.add("New");
  /** Done. */
  public static final IncidentTaskStatus COMPLETED = KNOWN.add("Completed");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IncidentTaskStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IncidentTaskStatus> known() { return KNOWN.all(); }
}
