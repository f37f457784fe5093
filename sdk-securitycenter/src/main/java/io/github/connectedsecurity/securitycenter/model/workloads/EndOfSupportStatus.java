package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a program's maker still cares for it. */
public record EndOfSupportStatus(String value) implements OpenValue {
  private static final KnownValues<EndOfSupportStatus> KNOWN = new KnownValues<>(EndOfSupportStatus::new);

  /** No end is known. */
  public static final EndOfSupportStatus NONE = KNOWN.add("None");
  /** Its end is past. */
  public static final EndOfSupportStatus NO_LONGER_SUPPORTED = KNOWN.add("noLongerSupported");
  /** The version's end is past. */
  public static final EndOfSupportStatus VERSION_NO_LONGER_SUPPORTED = KNOWN.add("versionNoLongerSupported");
  /** Its end is near. */
  public static final EndOfSupportStatus UPCOMING_NO_LONGER_SUPPORTED = KNOWN.add("upcomingNoLongerSupported");
  /** The version's end is near. */
  public static final EndOfSupportStatus UPCOMING_VERSION_NO_LONGER_SUPPORTED = KNOWN.add("upcomingVersionNoLongerSupported");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EndOfSupportStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<EndOfSupportStatus> known() { return KNOWN.all(); }
}
