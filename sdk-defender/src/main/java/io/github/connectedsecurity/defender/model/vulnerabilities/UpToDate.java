package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a part of the antivirus is current; words on the wire, as it can be unknown. */
public record UpToDate(String value) implements OpenValue {
  private static final KnownValues<UpToDate> KNOWN = new KnownValues<>(UpToDate::new);

  /** It is. */
  public static final UpToDate YES = KNOWN.add("True");
  /** It is not. */
  public static final UpToDate NO = KNOWN.add("False");
  /** Not known. */
  public static final UpToDate UNKNOWN = KNOWN.add("Unknown");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static UpToDate of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<UpToDate> known() { return KNOWN.all(); }
}
