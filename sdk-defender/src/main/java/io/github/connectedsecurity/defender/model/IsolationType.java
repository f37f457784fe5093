package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a device is cut off. */
public record IsolationType(String value) implements OpenValue {
  private static final KnownValues<IsolationType> KNOWN = new KnownValues<>(IsolationType::new);

  /** Only the service can reach it. */
  public static final IsolationType FULL = KNOWN.add("Full");
  /** Outlook, Teams and Skype still work. */
  public static final IsolationType SELECTIVE = KNOWN.add("Selective");
  /** A device that is not onboarded is contained by the others. */
  public static final IsolationType UNMANAGED_DEVICE = KNOWN.add("UnManagedDevice");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IsolationType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IsolationType> known() { return KNOWN.all(); }
}
