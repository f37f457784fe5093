package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How the antivirus runs; numbers as text on the wire. */
public record AvMode(String value) implements OpenValue {
  private static final KnownValues<AvMode> KNOWN = new KnownValues<>(AvMode::new);

  /** It protects. */
  public static final AvMode ACTIVE = KNOWN.add("0");
  /** Another product protects; it watches. */
  public static final AvMode PASSIVE = KNOWN.add("1");
  /** It is off. */
  public static final AvMode DISABLED = KNOWN.add("2");
  /** Something else. */
  public static final AvMode OTHER = KNOWN.add("3");
  /** It blocks what the sensor tells it to. */
  public static final AvMode EDR_BLOCKED = KNOWN.add("4");
  /** It watches and records. */
  public static final AvMode PASSIVE_AUDIT = KNOWN.add("5");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AvMode of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AvMode> known() { return KNOWN.all(); }
}
