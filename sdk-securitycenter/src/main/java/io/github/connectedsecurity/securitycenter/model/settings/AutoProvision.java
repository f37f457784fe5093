package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether machines get the agent by themselves. */
public record AutoProvision(String value) implements OpenValue {
  private static final KnownValues<AutoProvision> KNOWN = new KnownValues<>(AutoProvision::new);

  /** They do. */
  public static final AutoProvision ON = KNOWN.add("On");
  /** They do not. */
  public static final AutoProvision OFF = KNOWN.add("Off");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AutoProvision of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AutoProvision> known() { return KNOWN.all(); }
}
