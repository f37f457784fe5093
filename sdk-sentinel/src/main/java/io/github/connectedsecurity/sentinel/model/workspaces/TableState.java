package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a table can be changed now. */
public record TableState(String value) implements OpenValue {
  private static final KnownValues<TableState> KNOWN = new KnownValues<>(TableState::new);

  /** Being changed. */
  public static final TableState UPDATING = KNOWN.add("Updating");
  /** Being filled. */
  public static final TableState IN_PROGRESS = KNOWN.add("InProgress");
  /** Ready. */
  public static final TableState SUCCEEDED = KNOWN.add("Succeeded");
  /** Being deleted. */
  public static final TableState DELETING = KNOWN.add("Deleting");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TableState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TableState> known() { return KNOWN.all(); }
}
