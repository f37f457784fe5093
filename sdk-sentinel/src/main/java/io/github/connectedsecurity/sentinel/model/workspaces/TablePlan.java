package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a table is paid and read. */
public record TablePlan(String value) implements OpenValue {
  private static final KnownValues<TablePlan> KNOWN = new KnownValues<>(TablePlan::new);

  /** Dear to store, free to query. */
  public static final TablePlan ANALYTICS = KNOWN.add("Analytics");
  /** Cheap to store, paid by query. */
  public static final TablePlan BASIC = KNOWN.add("Basic");
  /** Cheaper still, and slow. */
  public static final TablePlan AUXILIARY = KNOWN.add("Auxiliary");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TablePlan of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TablePlan> known() { return KNOWN.all(); }
}
