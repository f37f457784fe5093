package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The part that an entity plays in an alert. */
public record EntityRole(String value) implements OpenValue {
  private static final KnownValues<EntityRole> KNOWN = new KnownValues<>(EntityRole::new);

  /** Where it came from. */
  public static final EntityRole SOURCE = KNOWN.add("Source");
  /** Involved. */
  public static final EntityRole RELATED = KNOWN.add("Related");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EntityRole of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<EntityRole> known() { return KNOWN.all(); }
}
