package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** With which rights a process runs. */
public record ElevationToken(String value) implements OpenValue {
  private static final KnownValues<ElevationToken> KNOWN = new KnownValues<>(ElevationToken::new);

  /** The user's usual ones. */
  public static final ElevationToken DEFAULT = KNOWN.add("Default");
  /** All rights of an administrator. */
  public static final ElevationToken FULL = KNOWN.add("Full");
  /** Reduced rights. */
  public static final ElevationToken LIMITED = KNOWN.add("Limited");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ElevationToken of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ElevationToken> known() { return KNOWN.all(); }
}
