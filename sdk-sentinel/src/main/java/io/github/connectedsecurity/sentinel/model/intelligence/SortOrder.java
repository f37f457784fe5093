package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which way indicators are ordered. */
public record SortOrder(String value) implements OpenValue {
  private static final KnownValues<SortOrder> KNOWN = new KnownValues<>(SortOrder::new);

  /** As they come. */
  public static final SortOrder UNSORTED = KNOWN.add("unsorted");
  /** Smallest first. */
  public static final SortOrder ASCENDING = KNOWN.add("ascending");
  /** Largest first. */
  public static final SortOrder DESCENDING = KNOWN.add("descending");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SortOrder of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SortOrder> known() { return KNOWN.all(); }
}
