package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** When two alerts belong into one incident. */
public record MatchingMethod(String value) implements OpenValue {
  private static final KnownValues<MatchingMethod> KNOWN = new KnownValues<>(MatchingMethod::new);

  /** When all entities are the same. */
  public static final MatchingMethod ALL_ENTITIES = KNOWN.add("AllEntities");
  /** Always, if one rule raised them. */
  public static final MatchingMethod ANY_ALERT = KNOWN.add("AnyAlert");
  /** When what is named in the lists beside is the same. */
  public static final MatchingMethod SELECTED = KNOWN.add("Selected");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static MatchingMethod of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<MatchingMethod> known() { return KNOWN.all(); }
}
