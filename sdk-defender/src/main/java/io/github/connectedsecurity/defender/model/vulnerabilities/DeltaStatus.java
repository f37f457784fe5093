package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a change to a weakness of a device is. */
public record DeltaStatus(String value) implements OpenValue {
  private static final KnownValues<DeltaStatus> KNOWN = new KnownValues<>(DeltaStatus::new);

  /** It came. */
  public static final DeltaStatus NEW = KNOWN.add("New");
  /** It went. */
  public static final DeltaStatus FIXED = KNOWN.add("Fixed");
  /** Its details changed. */
  public static final DeltaStatus UPDATED = KNOWN.add("Updated");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeltaStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<DeltaStatus> known() { return KNOWN.all(); }
}
