package io.github.connectedsecurity.graphsecurity.model.scores;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a tenant treats a measure of the secure score. Answers write it in any letter case. */
public record ControlState(String value) implements OpenValue {
  private static final KnownValues<ControlState> KNOWN = new KnownValues<>(ControlState::new);

  /** Nothing has been said about it. */
  public static final ControlState DEFAULT = KNOWN.add("Default");
  /** It is left aside. */
  public static final ControlState IGNORED = KNOWN.add("Ignored");
  /** Somebody else's product takes care of it. */
  public static final ControlState THIRD_PARTY = KNOWN.add("ThirdParty");
  /** Somebody has looked at it. */
  public static final ControlState REVIEWED = KNOWN.add("Reviewed");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ControlState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ControlState> known() { return KNOWN.all(); }
}
