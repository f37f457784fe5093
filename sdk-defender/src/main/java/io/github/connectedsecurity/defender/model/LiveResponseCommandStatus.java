package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a command of a session stands. */
public record LiveResponseCommandStatus(String value) implements OpenValue {
  private static final KnownValues<LiveResponseCommandStatus> KNOWN = new KnownValues<>(LiveResponseCommandStatus::new);

  /** Not run yet. */
  public static final LiveResponseCommandStatus CREATED = KNOWN.add("Created");
  /** Done. */
  public static final LiveResponseCommandStatus COMPLETED = KNOWN.add("Completed");
  /** It failed, and the rest of the session with it. */
  public static final LiveResponseCommandStatus FAILED = KNOWN.add("Failed");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static LiveResponseCommandStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<LiveResponseCommandStatus> known() { return KNOWN.all(); }
}
