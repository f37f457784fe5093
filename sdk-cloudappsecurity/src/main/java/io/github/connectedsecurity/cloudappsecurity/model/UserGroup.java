package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A group of users by its id; only the built-in ones have names here. */
public record UserGroup(String value) implements OpenValue {
  private static final KnownValues<UserGroup> KNOWN = new KnownValues<>(UserGroup::new);

  /** Everybody from outside of the organization. */
  public static final UserGroup EXTERNAL_USERS = KNOWN.add("000000200000000000000000");
  /** Applications rather than people. */
  public static final UserGroup APPLICATION = KNOWN.add("0000003b0000000000000000");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static UserGroup of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<UserGroup> known() { return KNOWN.all(); }
}
