package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which way objects are ordered. */
public record SortDirection(String value) implements OpenValue {
  private static final KnownValues<SortDirection> KNOWN = new KnownValues<>(SortDirection::new);

  /** Smallest first. */
  public static final SortDirection ASC = KNOWN.add("ASC");
  /** Largest first. */
  public static final SortDirection DESC = KNOWN.add("DESC");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SortDirection of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SortDirection> known() { return KNOWN.all(); }
}
