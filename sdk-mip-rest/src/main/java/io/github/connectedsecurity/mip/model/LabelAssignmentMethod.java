package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a label came to a cloud file; {@code sensitivityLabelAssignmentMethod} on the wire. */
public record LabelAssignmentMethod(String value) implements OpenValue {
  private static final KnownValues<LabelAssignmentMethod> KNOWN = new KnownValues<>(LabelAssignmentMethod::new);

  /** By default or by a policy; a later automatic label may replace it. */
  public static final LabelAssignmentMethod STANDARD = KNOWN.add("standard");
  /** By a person's own choice, which no automatic label replaces. */
  public static final LabelAssignmentMethod PRIVILEGED = KNOWN.add("privileged");
  /** By a policy. */
  public static final LabelAssignmentMethod AUTO = KNOWN.add("auto");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final LabelAssignmentMethod UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static LabelAssignmentMethod of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<LabelAssignmentMethod> known() { return KNOWN.all(); }
}
