package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What a container may do with a shared plan. */
public record PlanAccessLevel(String value) implements OpenValue {
  private static final KnownValues<PlanAccessLevel> KNOWN = new KnownValues<>(PlanAccessLevel::new);

  /** Read it. */
  public static final PlanAccessLevel READ_ACCESS = KNOWN.add("ReadAccess");
  /** Read and change it. */
  public static final PlanAccessLevel READ_WRITE_ACCESS = KNOWN.add("ReadWriteAccess");
  /** Everything. */
  public static final PlanAccessLevel FULL_ACCESS = KNOWN.add("FullAccess");

  private static final Map<String, PlanAccessLevel> CODES = Map.ofEntries(
      Map.entry("1", READ_ACCESS),
      Map.entry("2", READ_WRITE_ACCESS),
      Map.entry("3", FULL_ACCESS));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static PlanAccessLevel of(String value) {
    PlanAccessLevel numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<PlanAccessLevel> known() { return KNOWN.all(); }
}
