package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How hard an activity is restricted. */
public record RestrictionAction(String value) implements OpenValue {
  private static final KnownValues<RestrictionAction> KNOWN = new KnownValues<>(RestrictionAction::new);

  /** The person is asked and may go on. */
  public static final RestrictionAction WARN = KNOWN.add("warn");
  /** The activity goes on and is recorded. */
  public static final RestrictionAction AUDIT = KNOWN.add("audit");
  /** The activity must not go on. */
  public static final RestrictionAction BLOCK = KNOWN.add("block");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RestrictionAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RestrictionAction> known() { return KNOWN.all(); }
}
