package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The origin of a control. */
public record ControlType(String value) implements OpenValue {
  private static final KnownValues<ControlType> KNOWN = new KnownValues<>(ControlType::new);

  /** Comes with the product. */
  public static final ControlType BUILT_IN = KNOWN.add("BuiltIn");
  /** Made by a customer. */
  public static final ControlType CUSTOM = KNOWN.add("Custom");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ControlType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ControlType> known() { return KNOWN.all(); }
}
