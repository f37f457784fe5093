package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a data collection rule or endpoint is. */
public record RuleState(String value) implements OpenValue {
  private static final KnownValues<RuleState> KNOWN = new KnownValues<>(RuleState::new);

  /** Being made. */
  public static final RuleState CREATING = KNOWN.add("Creating");
  /** Being changed. */
  public static final RuleState UPDATING = KNOWN.add("Updating");
  /** Being deleted. */
  public static final RuleState DELETING = KNOWN.add("Deleting");
  /** Ready. */
  public static final RuleState SUCCEEDED = KNOWN.add("Succeeded");
  /** Stopped. */
  public static final RuleState CANCELED = KNOWN.add("Canceled");
  /** Could not be made. */
  public static final RuleState FAILED = KNOWN.add("Failed");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RuleState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RuleState> known() { return KNOWN.all(); }
}
