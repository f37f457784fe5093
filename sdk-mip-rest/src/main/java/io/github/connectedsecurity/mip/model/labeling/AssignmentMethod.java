package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a label comes onto content. */
public record AssignmentMethod(String value) implements OpenValue {
  private static final KnownValues<AssignmentMethod> KNOWN = new KnownValues<>(AssignmentMethod::new);

  /** By default or by a policy; a later automatic label may replace it. */
  public static final AssignmentMethod STANDARD = KNOWN.add("standard");
  /** By a person's own choice, which no automatic label replaces. */
  public static final AssignmentMethod PRIVILEGED = KNOWN.add("privileged");
  /** By a policy. */
  public static final AssignmentMethod AUTO = KNOWN.add("auto");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AssignmentMethod of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AssignmentMethod> known() { return KNOWN.all(); }
}
