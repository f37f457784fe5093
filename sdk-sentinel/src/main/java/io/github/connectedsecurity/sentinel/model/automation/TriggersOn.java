package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an automation rule looks at. */
public record TriggersOn(String value) implements OpenValue {
  private static final KnownValues<TriggersOn> KNOWN = new KnownValues<>(TriggersOn::new);

  /** Incidents. */
  public static final TriggersOn INCIDENTS = KNOWN.add("Incidents");
  /** Alerts. */
  public static final TriggersOn ALERTS = KNOWN.add("Alerts");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TriggersOn of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TriggersOn> known() { return KNOWN.all(); }
}
