package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a run of a rule is. */
public record RuleRunState(String value) implements OpenValue {
  private static final KnownValues<RuleRunState> KNOWN = new KnownValues<>(RuleRunState::new);

  /** It will run. */
  public static final RuleRunState ACCEPTED = KNOWN.add("Accepted");
  /** It runs. */
  public static final RuleRunState IN_PROGRESS = KNOWN.add("InProgress");
  /** Done. */
  public static final RuleRunState SUCCEEDED = KNOWN.add("Succeeded");
  /** Ended without success. */
  public static final RuleRunState FAILED = KNOWN.add("Failed");
  /** Stopped. */
  public static final RuleRunState CANCELED = KNOWN.add("Canceled");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RuleRunState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RuleRunState> known() { return KNOWN.all(); }
}
