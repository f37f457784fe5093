package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether data flows. */
public record SwitchState(String value) implements OpenValue {
  private static final KnownValues<SwitchState> KNOWN = new KnownValues<>(SwitchState::new);

  /** It does. */
  public static final SwitchState ENABLED = KNOWN.add("Enabled");
  /** It does not. */
  public static final SwitchState DISABLED = KNOWN.add("Disabled");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SwitchState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SwitchState> known() { return KNOWN.all(); }
}
