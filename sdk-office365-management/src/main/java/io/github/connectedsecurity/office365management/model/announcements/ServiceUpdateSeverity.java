package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much a message matters. */
public record ServiceUpdateSeverity(String value) implements OpenValue {
  private static final KnownValues<ServiceUpdateSeverity> KNOWN = new KnownValues<>(ServiceUpdateSeverity::new);

  /** As usual. */
  public static final ServiceUpdateSeverity NORMAL = KNOWN.add("normal");
  /** Soon. */
  public static final ServiceUpdateSeverity HIGH = KNOWN.add("high");
  /** At once. */
  public static final ServiceUpdateSeverity CRITICAL = KNOWN.add("critical");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ServiceUpdateSeverity of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ServiceUpdateSeverity> known() { return KNOWN.all(); }
}
