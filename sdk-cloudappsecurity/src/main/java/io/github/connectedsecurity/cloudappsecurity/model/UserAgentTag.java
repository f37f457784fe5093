package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What is known about a program that users work with. */
public record UserAgentTag(String value) implements OpenValue {
  private static final KnownValues<UserAgentTag> KNOWN = new KnownValues<>(UserAgentTag::new);

  /** An application of its own rather than a browser. */
  public static final UserAgentTag NATIVE_CLIENT = KNOWN.add("000000000000000000000000");
  /** A browser too old to be safe. */
  public static final UserAgentTag OUTDATED_BROWSER = KNOWN.add("000000010000000000000000");
  /** A system too old to be safe. */
  public static final UserAgentTag OUTDATED_OPERATING_SYSTEM = KNOWN.add("000000020000000000000000");
  /** A program that works on its own. */
  public static final UserAgentTag ROBOT = KNOWN.add("0000002b0000000000000000");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static UserAgentTag of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<UserAgentTag> known() { return KNOWN.all(); }
}
