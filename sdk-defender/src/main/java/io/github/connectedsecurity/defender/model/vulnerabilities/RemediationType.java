package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a recommendation is followed. */
public record RemediationType(String value) implements OpenValue {
  private static final KnownValues<RemediationType> KNOWN = new KnownValues<>(RemediationType::new);

  /** A setting is changed. */
  public static final RemediationType CONFIGURATION_CHANGE = KNOWN.add("ConfigurationChange");
  /** A newer version is installed. */
  public static final RemediationType UPDATE = KNOWN.add("Update");
  /** Another product version is installed. */
  public static final RemediationType UPGRADE = KNOWN.add("Upgrade");
  /** The software is removed. */
  public static final RemediationType UNINSTALL = KNOWN.add("Uninstall");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RemediationType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RemediationType> known() { return KNOWN.all(); }
}
