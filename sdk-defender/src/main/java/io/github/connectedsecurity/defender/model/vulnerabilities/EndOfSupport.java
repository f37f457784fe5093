package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether software is still maintained. */
public record EndOfSupport(String value) implements OpenValue {
  private static final KnownValues<EndOfSupport> KNOWN = new KnownValues<>(EndOfSupport::new);

  /** It is. */
  public static final EndOfSupport NONE = KNOWN.add("None");
  /** This version is not. */
  public static final EndOfSupport VERSION = KNOWN.add("EOS Version");
  /** This version soon is not. */
  public static final EndOfSupport UPCOMING_VERSION = KNOWN.add("Upcoming EOS Version");
  /** The product is not. */
  public static final EndOfSupport SOFTWARE = KNOWN.add("EOS Software");
  /** The product soon is not. */
  public static final EndOfSupport UPCOMING_SOFTWARE = KNOWN.add("Upcoming EOS Software");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EndOfSupport of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<EndOfSupport> known() { return KNOWN.all(); }
}
