package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** By what the scopes of an answer are grouped. */
public record PolicyPivotProperty(String value) implements OpenValue {
  private static final KnownValues<PolicyPivotProperty> KNOWN = new KnownValues<>(PolicyPivotProperty::new);

  /** Not grouped. */
  public static final PolicyPivotProperty NONE = KNOWN.add("none");
  /** One scope for each activity. */
  public static final PolicyPivotProperty ACTIVITY = KNOWN.add("activity");
  /** One scope for each location. */
  public static final PolicyPivotProperty LOCATION = KNOWN.add("location");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final PolicyPivotProperty UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static PolicyPivotProperty of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<PolicyPivotProperty> known() { return KNOWN.all(); }
}
