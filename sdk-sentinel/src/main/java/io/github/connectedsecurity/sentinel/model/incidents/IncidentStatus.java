package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far the work on an incident is. */
public record IncidentStatus(String value) implements OpenValue {
  private static final KnownValues<IncidentStatus> KNOWN = new KnownValues<>(IncidentStatus::new);

  /** Nobody has taken it up. */
  public static final IncidentStatus NEW = KNOWN.add("New");
  /** Somebody works on it. */
  public static final IncidentStatus ACTIVE = KNOWN.add("Active");
  /** Done; send a classification along. */
  public static final IncidentStatus CLOSED = KNOWN.add("Closed");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IncidentStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IncidentStatus> known() { return KNOWN.all(); }
}
