package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Who has put a label on. */
public record IncidentLabelType(String value) implements OpenValue {
  private static final KnownValues<IncidentLabelType> KNOWN = new KnownValues<>(IncidentLabelType::new);

  /** A person or a rule. */
  public static final IncidentLabelType USER = KNOWN.add("User");
  /** Sentinel itself. */
  public static final IncidentLabelType AUTO_ASSIGNED = KNOWN.add("AutoAssigned");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IncidentLabelType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IncidentLabelType> known() { return KNOWN.all(); }
}
