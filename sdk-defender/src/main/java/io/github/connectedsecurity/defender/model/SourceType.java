package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Who made an indicator. */
public record SourceType(String value) implements OpenValue {
  private static final KnownValues<SourceType> KNOWN = new KnownValues<>(SourceType::new);

  /** Somebody. */
  public static final SourceType USER = KNOWN.add("User");
  /** An application. */
  public static final SourceType AAD_APP = KNOWN.add("AadApp");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SourceType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SourceType> known() { return KNOWN.all(); }
}
