package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether what a filter's rule finds is in or out. */
public record FilterMode(String value) implements OpenValue {
  private static final KnownValues<FilterMode> KNOWN = new KnownValues<>(FilterMode::new);

  /** In. */
  public static final FilterMode INCLUDE = KNOWN.add("include");
  /** Out. */
  public static final FilterMode EXCLUDE = KNOWN.add("exclude");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FilterMode of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<FilterMode> known() { return KNOWN.all(); }
}
