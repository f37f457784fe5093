package io.github.connectedsecurity.defender.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far the work on an incident is. */
public record IncidentStatus(String value) implements OpenValue {
  private static final KnownValues<IncidentStatus> KNOWN = new KnownValues<>(IncidentStatus::new);

  /** Open. */
  public static final IncidentStatus ACTIVE = KNOWN.add("Active");
  /** Somebody works on it. */
  public static final IncidentStatus IN_PROGRESS = KNOWN.add("InProgress");
  /** The work is done. */
  public static final IncidentStatus RESOLVED = KNOWN.add("Resolved");
  /** Merged into another incident. */
  public static final IncidentStatus REDIRECTED = KNOWN.add("Redirected");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IncidentStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IncidentStatus> known() { return KNOWN.all(); }
}
