package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The origin of a standard. */
public record SecurityStandardType(String value) implements OpenValue {
  private static final KnownValues<SecurityStandardType> KNOWN = new KnownValues<>(SecurityStandardType::new);

  /** Made by a customer. */
  public static final SecurityStandardType CUSTOM = KNOWN.add("Custom");
  /** There from the start. */
  public static final SecurityStandardType DEFAULT = KNOWN.add("Default");
  /** Made after a regulation. */
  public static final SecurityStandardType COMPLIANCE = KNOWN.add("Compliance");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SecurityStandardType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SecurityStandardType> known() { return KNOWN.all(); }
}
