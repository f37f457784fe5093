package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What kind of owner somebody is. */
public record OwnerType(String value) implements OpenValue {
  private static final KnownValues<OwnerType> KNOWN = new KnownValues<>(OwnerType::new);

  /** Not told. */
  public static final OwnerType UNKNOWN = KNOWN.add("Unknown");
  /** One person. */
  public static final OwnerType USER = KNOWN.add("User");
  /** A group. */
  public static final OwnerType GROUP = KNOWN.add("Group");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static OwnerType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<OwnerType> known() { return KNOWN.all(); }
}
