package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a weakness is looked for on devices. */
public record CveSupportability(String value) implements OpenValue {
  private static final KnownValues<CveSupportability> KNOWN = new KnownValues<>(CveSupportability::new);

  /** It is. */
  public static final CveSupportability SUPPORTED = KNOWN.add("Supported");
  /** It is not. */
  public static final CveSupportability NOT_SUPPORTED = KNOWN.add("Not Supported");
  /** Only with the premium plan. */
  public static final CveSupportability SUPPORTED_IN_PREMIUM = KNOWN.add("SupportedInPremium");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static CveSupportability of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<CveSupportability> known() { return KNOWN.all(); }
}
